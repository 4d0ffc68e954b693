// The features of the oldest supported browsers, from MDN's browser compatibility data.
import { createRequire } from "node:module";
import { join, relative, sep } from "node:path";
import { allowed } from "./allowed.mjs";

const root = join(import.meta.dirname, "../..");

/** The oldest supported versions. */
const oldest = { chrome: 111, firefox: 113, safari: 16.4, safari_ios: 16.4 };

const names = {
  chrome: "Chrome",
  firefox: "Firefox",
  safari: "Safari",
  safari_ios: "Safari",
};

const data = createRequire(import.meta.url)("@mdn/browser-compat-data");

/** The data at a path such as `["api", "Element", "moveBefore"]`, or `undefined`. */
export function feature(path) {
  let node = data;
  for (const key of path) {
    if (node === undefined || !Object.hasOwn(node, key)) return undefined;
    node = node[key];
  }
  return node;
}

/**
 * The browsers that lack a feature, as text; `undefined` if all have it, if it is unknown, or if it is allowed in this
 * file.
 */
export function lacking(path, file) {
  const compat = feature(path)?.__compat;
  if (!compat || isAllowed(path.join("."), relative(root, file)))
    return undefined;
  const lacks = Object.entries(oldest).filter(([browser, version]) => {
    return !has(compat.support[browser], version);
  });
  const words = lacks.map(
    ([browser, version]) => `${names[browser]} ${version}`,
  );
  return words.length > 0 ? [...new Set(words)].join(", ") : undefined;
}

function isAllowed(path, file) {
  return allowed.some(
    ({ features, files = /(?:)/ }) =>
      files.test(file.split(sep).join("/")) &&
      features.some((each) => path === each || path.startsWith(`${each}.`)),
  );
}

function has(support, version) {
  const statements = Array.isArray(support) ? support : [support];
  return statements.some((statement) => {
    if (
      !statement ||
      statement.flags ||
      statement.prefix ||
      statement.alternative_name
    )
      return false;
    return (
      since(statement.version_added) <= version &&
      !(since(statement.version_removed) <= version)
    );
  });
}

/** A version as a number: "≤37" is 37; "preview" and `false` mean not supported. */
function since(version) {
  return version
    ? Number.parseFloat(String(version).replace("≤", ""))
    : Number.NaN;
}
