// Checks the addresses of the built site: all are relative, and each leads to a file and to an anchor that exist.
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { globSync } from "tinyglobby";

/** Folders that are not built by these scripts: the addresses in them are not checked. */
const ELSEWHERE = ["playground/"];

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
    if (ELSEWHERE.some((each) => `${target}/`.startsWith(each)))
      return undefined;
    const full = /(^|\/)$|^\.$/.test(target)
      ? posix.join(target, "index.html")
      : target;
    if (!existsSync(join(folder, full))) return "leads nowhere";
    if (!fragment) return undefined;
    const anchors = ids.get(full);
    return anchors?.has(decodeURIComponent(fragment))
      ? undefined
      : "has no such anchor";
  }
}
