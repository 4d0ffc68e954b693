// The public names that are not types: the entry points, the files for a page without a build, the parts of the element
// that HTML and CSS use, and the classes that the documentation names.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { globSync } from "tinyglobby";
import { readElement } from "../manifest.mjs";
import { root } from "../run.mjs";

/** The files of dist/cdn/ whose addresses pages may contain. The others are chunks. */
const ADDRESSES =
  /^(early|flow-executor|flow-executor\.iife|ak-[a-z0-9-]+|xak-[a-z0-9-]+)\.js$|^(integrity\.json|snippet\.html)$/;

const read = (path) => readFileSync(join(root, path), "utf8");
const byName = (list) => list.map(({ name }) => name).sort();

/** Needs dist/. */
export function publicNames() {
  const { name, exports } = JSON.parse(read("package.json"));
  const element = readElement();
  const { attributes, members, events, slots } = element;
  const named = (kind) =>
    byName(
      members.filter(
        ({ kind: own, static: ofClass }) => own === kind && !ofClass,
      ),
    );
  return {
    entryPoints: entryPoints(name, exports),
    addresses: globSync("*", { cwd: join(root, "dist/cdn") })
      .filter((file) => ADDRESSES.test(file))
      .sort(),
    attributes: Object.fromEntries(
      [...attributes]
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name: attribute, type, default: value = "" }) => [
          attribute,
          { type: type?.text ?? "string", default: value },
        ]),
    ),
    properties: named("field"),
    methods: named("method"),
    events: byName(events),
    slots: byName(slots.filter((slot) => slot.name !== "stage")),
    parts: byName(element.cssParts),
    states: byName(element.cssStates),
    customProperties: byName(element.cssProperties),
    classes: classes(byName(events)),
  };
}

/** The specifiers that an application can import. A pattern stands for all of its files. */
function entryPoints(name, exports) {
  return Object.entries(exports)
    .flatMap(([key, target]) => {
      const specifier = name + key.slice(1);
      if (!key.includes("*")) return [specifier];
      const [before, after] = target.default.slice(2).split("*");
      return globSync(`${before}*${after}`, { cwd: root })
        .filter((file) => isEntryPoint(key, file))
        .map((file) =>
          specifier.replace("*", file.slice(before.length, -after.length)),
        );
    })
    .sort();
}

/** Whether a file of a pattern is public. The other files of these folders are for the package itself. */
export function isEntryPoint(key, file) {
  const name = basename(file).replace(/\.(d\.ts|js)$/, "");
  const isPublic = {
    "./stages/*.js": /^(x?ak-[a-z0-9-]+|all)$/,
    "./translations/*.js": /^[a-z]{2}(-[A-Z][A-Za-z]+)?$/,
  }[key];
  return isPublic.test(name);
}

/** The classes that the pages name, except the element and its events, which have the same prefix. */
function classes(events) {
  const pages = globSync("docs/*.md", { cwd: root }).map(read).join("\n");
  const spans = pages.matchAll(/`\.?(flow-[a-z-]+)`/g);
  const source = globSync("src/**/*.ts", { cwd: root }).map(read).join("\n");
  const isUsed = (name) =>
    new RegExp(`(class="[^"]*|\\.)\\b${name}\\b(?!-)`).test(source);
  return [...new Set(Array.from(spans, ([, name]) => name))]
    .filter((name) => name !== "flow-executor" && !events.includes(name))
    .filter(isUsed)
    .sort();
}
