import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join, posix } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".md": "text/plain; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/**
 * The folders for each path prefix; the first folder with the file is used. Scripts of a page may be written in
 * TypeScript.
 */
const PLACES = [
  { prefix: "/dist/", folders: ["dist"] },
  { prefix: "/static/dist/", folders: ["demo/server/static"] },
  { prefix: "/static/", folders: ["demo/server/static"] },
  { prefix: "/pico/", folders: ["node_modules/@picocss/pico/css"] },
  { prefix: "/cap-widget/", folders: ["node_modules/@cap.js/widget"] },
  { prefix: "/cap-wasm/", folders: ["node_modules/@cap.js/wasm/browser"] },
  { prefix: "/zxcvbn/", folders: ["node_modules/@zxcvbn-ts/core/dist"] },
  {
    prefix: "/levenshtein/",
    folders: ["node_modules/fastest-levenshtein/esm"],
  },
  // The documentation, as `npm run site` builds it.
  { prefix: "/docs/", folders: ["site/dist"] },
  { prefix: "/src/", folders: ["build/src"] },
  { prefix: "/server/", folders: [] },
  { prefix: "/", folders: ["demo", "build/demo"] },
];

/** Sends a file of the project. Returns `false` if the file does not exist. */
export async function sendFile(
  root: string,
  path: string,
  response: ServerResponse,
): Promise<boolean> {
  const wanted = locate(path);
  const type = wanted && TYPES[posix.extname(wanted.file)];
  if (!type) return false;
  for (const folder of wanted.folders) {
    const content = await readFile(join(root, folder, wanted.file)).catch(
      () => undefined,
    );
    if (content) {
      response
        .writeHead(200, { "Content-Type": type, "Cache-Control": "no-cache" })
        .end(content);
      return true;
    }
  }
  return false;
}

function locate(path: string) {
  const decoded = decode(path.endsWith("/") ? `${path}index.html` : path);
  if (decoded === undefined || /[\\\0]/.test(decoded)) return undefined;
  // The path no longer contains `..`, so it cannot leave the folder.
  const clean = posix.normalize(decoded);
  const place = PLACES.find(({ prefix }) => clean.startsWith(prefix));
  return (
    place && { file: clean.slice(place.prefix.length), folders: place.folders }
  );
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
