// Writes dist/custom-elements.json from the JSDoc of the element, and the files that are generated from it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cli } from "@custom-elements-manifest/analyzer/cli.js";
import { globSync } from "tinyglobby";
import { writeAngular } from "./angular.mjs";
import { writeEditorData } from "./editors.mjs";
import { root } from "./run.mjs";

const FILE = join(root, "dist/custom-elements.json");

/** Writes dist/custom-elements.json: the output of the analyzer, without private parts. */
export async function writeManifest() {
  const { modules, ...manifest } = await cli({
    argv: [
      "analyze",
      "--litelement",
      "--quiet",
      // The analyzer writes this place into package.json, which is right already.
      "--outdir",
      "dist",
      "--globs",
      "src/frame/flow-{executor,settings}.ts",
      "src/inspector/flow-inspector.ts",
    ],
    cwd: root,
    noWrite: true,
  });
  const declared = (wanted) =>
    modules
      .flatMap(({ declarations }) => declarations)
      .find(({ name }) => name === wanted);
  const { superclass } = declared("FlowSettings");
  const published = [
    publish(
      { ...declared("FlowExecutor"), superclass },
      "flow-executor",
      "dist/frame/flow-executor.js",
    ),
    publish(
      declared("FlowInspector"),
      "flow-inspector",
      "dist/inspector/flow-inspector.js",
    ),
  ];
  const whole = { ...manifest, modules: published };
  writeFileSync(FILE, `${JSON.stringify(whole, null, 2)}\n`);
  writeEditorData(whole);
  writeAngular(settings(published[0].declarations[0]));
}

/** The module of an element, with its public parts. */
function publish(element, tagName, module) {
  const reference = { name: element.name, module };
  const { attributes = [], members, events = [] } = element;
  return {
    kind: "javascript-module",
    path: module,
    declarations: [
      {
        ...element,
        customElement: true,
        tagName,
        attributes: attributes.map(asOwn),
        members: members
          .filter(({ privacy = "public" }) => privacy === "public")
          .map(asOwn),
        // Only events that the JSDoc describes are public.
        events: events.filter(({ description }) => description),
      },
    ],
    exports: [
      { kind: "js", name: element.name, declaration: reference },
      {
        kind: "custom-element-definition",
        name: tagName,
        declaration: reference,
      },
    ],
  };
}

/** A part of the base class as a part of the element: the base class is not published. */
const asOwn = (part) => ({ ...part, inheritedFrom: undefined });

/** The properties that a page can set. If there is an attribute, its description is used. */
function settings({ attributes, members }) {
  return members
    .filter(
      ({ kind, readonly, static: ofClass }) =>
        kind === "field" && !readonly && !ofClass,
    )
    .map((member) => ({
      ...attributes.find(({ fieldName }) => fieldName === member.name),
      ...member,
    }));
}

/** The element's declaration in the manifest in dist/. */
export function readElement() {
  const { modules } = JSON.parse(readFileSync(FILE, "utf8"));
  return modules[0].declarations[0];
}

/** Checks that the manifest and the code name the same things. */
export async function checkManifest() {
  const { cssParts, cssProperties, members, slots } = readElement();
  const sources = (globs) =>
    globSync(globs, { cwd: root })
      .map((path) => readFileSync(join(root, path), "utf8"))
      .join("\n");
  const frame = sources(["src/frame/*.ts"]).replaceAll(/^ *\*.*$/gm, "");
  const styles = sources(["src/styles/*.ts"]);
  const found = (text, pattern) =>
    [...text.matchAll(pattern)].map(([, name]) => name);
  const names = (list) => list.map(({ name }) => name);
  const problems = [
    ...differences(
      "part",
      names(cssParts),
      found(frame, /\bpart="?([a-z]+)"/g),
    ),
    ...differences(
      "slot",
      names(slots),
      found(frame, /<slot name="([a-z]+)"/g),
    ),
    ...differences(
      "token",
      names(cssProperties),
      found(styles, /(--flow-[a-z-]+)/g),
    ),
    ...members
      .filter(({ description, attribute }) => !description && !attribute)
      .map(({ name }) => `${name} is not described.`),
  ];
  return [...problems, ...checkEditorData()];
}

/** Checks that the data for editors names the same attributes and the element. */
function checkEditorData() {
  const read = (name) =>
    JSON.parse(readFileSync(join(root, "dist", name), "utf8"));
  const names = (list) => list.map(({ name }) => name);
  const wanted = names(readElement().attributes);
  const [tag] = read("html-custom-data.json").tags;
  const [{ name, attributes }] =
    read("web-types.json").contributions.html.elements;
  const { properties } = read("css-custom-data.json");
  return [
    ...differences(
      "attribute in VS Code's data",
      names(tag.attributes),
      wanted,
    ),
    ...differences("attribute in web-types.json", names(attributes), wanted),
    ...differences(
      "custom property in VS Code's data",
      names(properties),
      names(readElement().cssProperties),
    ),
    ...differences("element in web-types.json", [name], [tag.name]),
  ];
}

function differences(kind, described, used) {
  const missing = (list, from) =>
    [...new Set(list)].filter((name) => !from.includes(name));
  return [
    ...missing(used, described).map(
      (name) => `The ${kind} ${name} is not described.`,
    ),
    ...missing(described, used).map((name) => `There is no ${kind} ${name}.`),
  ];
}
