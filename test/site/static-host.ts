/** A static host as they are: below a path, without headers of its own, with stored files, and no other method than GET. */
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
};

export interface StaticHost {
  /** Ends with the path of the site. */
  readonly address: string;
  /** The paths that were asked for, with their method. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** @param path where the site is, with a slash at both ends */
export async function startStaticHost(
  folder: string,
  path = "/some/repo/",
): Promise<StaticHost> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { method = "", url = "/" } = request;
    asked.push(`${method} ${url}`);
    const wanted = decodeURIComponent(url.split("?")[0] ?? "/");
    const file = wanted.endsWith("/") ? `${wanted}index.html` : wanted;
    const inside = normalize(file).startsWith(path);
    const name = join(folder, normalize(file).slice(path.length));
    if (method !== "GET") response.writeHead(405).end();
    else
      readFile(inside ? name : "").then(
        (content) =>
          response
            .writeHead(200, {
              "Content-Type":
                TYPES[extname(name)] ?? "application/octet-stream",
              "Cache-Control": "max-age=600",
            })
            .end(content),
        () => response.writeHead(404).end("Not found"),
      );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${path}`,
    asked,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
