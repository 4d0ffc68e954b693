// Checks the addresses of the built site: all are relative, and each leads to a file and to an anchor that exist.
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { globSync } from "tinyglobby";

/** All broken addresses of the folder, one line each. */
export function brokenLinks(folder) {
  const pages = new Map(
    globSync("**/*.html", {
      cwd: folder,
      ignore: ["element/**", "playground/**"],
    }).map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
  const ids = new Map(
    [...pages].map(([path, html]) => [
      path,
      new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  );
  return [...pages].flatMap(([path, html]) =>
    [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].flatMap(([, address]) => {
      const problem = check(path, address);
      return problem ? [`${path}: ${address} ${problem}`] : [];
    }),
  );

  function check(path, address) {
    if (/^(https:|mailto:|data:)/.test(address)) return undefined;
    if (/^(\/|[a-z]+:)/.test(address)) return "is not relative";
    const [file, fragment] = address.split("#");
    const target = posix.join(
      posix.dirname(path),
      file || posix.basename(path),
    );
    const full = /(^|\/)$|^\.$/.test(target)
      ? posix.join(target, "index.html")
      : target;
    if (!existsSync(join(folder, full))) return "leads nowhere";
    // The fragment of the playground's address is its state.
    if (!fragment || full === "playground/index.html") return undefined;
    const anchors = ids.get(full);
    return anchors?.has(decodeURIComponent(fragment))
      ? undefined
      : "has no such anchor";
  }
}
