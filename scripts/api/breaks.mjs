// Compares the public interface of two versions, and names each break: what is gone, renamed, narrowed, or required.
import ts from "typescript";
import { declarationsOf } from "./declarations.mjs";
import { compareMembers, keyOf } from "./members.mjs";
import { BOTH, OUT, signs } from "./signs.mjs";
import { compareSignatures, compareTypes, told } from "./types.mjs";

/** How a page names the things of each list. */
const WORDS = {
  entryPoints: "entry point",
  addresses: "file",
  properties: "property",
  methods: "method",
  events: "event",
  slots: "slot",
  parts: "part",
  states: "state",
  customProperties: "custom property",
  classes: "class",
};

/**
 * All breaks between two sides, `{ reports, names }` each, as `{ name, text }`: a release note that allows the break has
 * `name` as code, and `text` is a sentence about it.
 */
export function breaksOf(old, now) {
  const found = [
    ...brokenNames(old.names, now.names),
    ...brokenTypes(old.reports, now.reports),
  ];
  // A type of two entry points breaks once.
  const texts = new Map();
  for (const each of found) {
    const key = each.what ? `${each.name} ${each.what}` : each.text;
    if (!texts.has(key)) texts.set(key, each);
  }
  return [...texts.values()].map(({ name, text }) => ({ name, text }));
}

function* brokenNames(old, now) {
  for (const [list, word] of Object.entries(WORDS)) {
    const added = now[list].filter((name) => !old[list].includes(name));
    for (const name of old[list]) {
      if (now[list].includes(name)) continue;
      const other = added.length === 1 ? ` (${added[0]} is new)` : "";
      const label = list === "addresses" ? `dist/cdn/${name}` : name;
      yield { name, text: `The ${word} ${label} is gone${other}.` };
    }
  }
  for (const [name, before] of Object.entries(old.attributes)) {
    const after = now.attributes[name];
    if (!after) {
      yield { name, text: `The attribute ${name} is gone.` };
      continue;
    }
    const values = (type) =>
      type.split(" | ").filter((each) => each !== "undefined");
    for (const value of values(before.type))
      if (!values(after.type).includes(value))
        yield { name, text: `The attribute ${name} no longer takes ${value}.` };
    if (before.default !== after.default)
      yield {
        name,
        text: `The attribute ${name} has another default: it was ${before.default || "empty"}, and is ${after.default || "empty"}.`,
      };
  }
}

function brokenTypes(old, now) {
  const [before, after] = [declarationsOf(old), declarationsOf(now)];
  const found = [];
  for (const [specifier, declarations] of before) {
    const others = after.get(specifier);
    // Then the list of the entry points says so.
    if (!others) continue;
    const at = {
      old: finder(declarations, before),
      now: finder(others, after),
      breaks(name, what) {
        found.push({ name, what, text: `${name} of ${specifier} ${what}.` });
      },
    };
    const directions = signs(declarations, at.old);
    for (const [name, { exported, nodes }] of declarations) {
      const other = others.get(name) ?? at.now(name);
      if (exported && !(other && (others.get(name)?.exported ?? false)))
        at.breaks(name, `is gone${renamed(nodes, others, declarations)}`);
      else if (other && directions.has(name))
        compareDeclarations(name, nodes, other.nodes, directions.get(name), at);
    }
  }
  return found;
}

/**
 * Finds the declaration of a name: that of the entry point, or of another one, whose report it then stands in. A number
 * at the end tells two types of one name apart.
 */
function finder(own, all) {
  const find = (name) => {
    const found = own.get(name);
    if (found) return found;
    for (const declarations of all.values()) {
      const other = declarations.get(name);
      if (other) return other;
    }
    return undefined;
  };
  return (name) => find(name) ?? find(name.replace(/_\d+$/, ""));
}

function renamed(nodes, others, declarations) {
  const shape = (node, name) => told(node).replaceAll(name, "");
  for (const [name, { exported, nodes: candidates }] of others) {
    if (!exported || declarations.has(name)) continue;
    const [node] = nodes;
    const own =
      node.name?.text ?? node.declarationList?.declarations[0].name.text;
    if (shape(candidates[0], name) === shape(node, own))
      return `; ${name} is new and is the same otherwise`;
  }
  return "";
}

function compareDeclarations(name, before, after, sign, at) {
  const [a, b] = [before[0], after[0]];
  const calls = [functionOf(a), functionOf(b)];
  if (a.kind !== b.kind && !(calls[0] && calls[1])) {
    at.breaks(name, "is declared in another way");
    return;
  }
  if (calls[0] && calls[1]) compareFunctions(name, before, after, at);
  else if (ts.isVariableStatement(a)) {
    const type = (node) => node.declarationList.declarations[0].type;
    compareTypes(name, type(a), type(b), OUT, at);
  } else if (ts.isTypeAliasDeclaration(a))
    compareTypes(name, a.type, b.type, sign, at);
  else if (ts.isModuleDeclaration(a)) {
    const body = (node) => collected(node.body);
    const [old, now] = [body(a), body(b)];
    for (const [key, nodes] of old)
      if (now.has(key))
        compareDeclarations(`${name}: ${key}`, nodes, now.get(key), BOTH, at);
      else at.breaks(`${name}: ${key}`, "is gone");
  } else if (ts.isClassDeclaration(a) || ts.isInterfaceDeclaration(a)) {
    compareHeads(name, a, b, at);
    // What both extend is compared by itself.
    const [old, now] = [bases(a, at.old), bases(b, at.now)].map((each) =>
      Array.from(each, ({ text }) => text),
    );
    const own = membersOf(a, at.old, now);
    const others = membersOf(b, at.now);
    const added = membersOf(b, at.now, old);
    compareMembers(name, own, others, sign, at, added);
  } else if (told(a) !== told(b)) at.breaks(name, `is ${told(b)} now`);
}

const collected = ({ statements }) =>
  new Map(
    statements.map((statement) => [
      statement.name?.text ?? told(statement),
      [statement],
    ]),
  );

/** The signature of a function, or of a constant that is one. */
function functionOf(node) {
  if (ts.isFunctionDeclaration(node)) return node;
  if (!ts.isVariableStatement(node)) return undefined;
  const { type } = node.declarationList.declarations[0];
  return type && ts.isFunctionTypeNode(type) ? type : undefined;
}

function compareFunctions(name, before, after, at) {
  if (before.length === 1 && after.length === 1) {
    const [a, b] = [before[0], after[0]].map(functionOf);
    compareSignatures(name, a, b, OUT, at);
    return;
  }
  const texts = after.map(told);
  for (const signature of before)
    if (!texts.includes(told(signature)))
      at.breaks(name, `can no longer be called as ${told(signature)}`);
}

/** The classes and interfaces that a declaration extends, with those that these extend. */
function* bases(node, find) {
  for (const { types } of node.heritageClauses ?? [])
    for (const type of types) {
      yield {
        text: told(type),
        nodes: find(told(type.expression))?.nodes ?? [],
      };
      for (const base of find(told(type.expression))?.nodes ?? [])
        yield* bases(base, find);
    }
}

/**
 * The members of a declaration, with those that it inherits. `except`: the declarations that are compared by themselves,
 * as text.
 */
function membersOf(node, find, except = []) {
  const own = [...node.members];
  const known = new Set(own.map(keyOf));
  for (const { text, nodes } of bases(node, find)) {
    if (except.includes(text)) continue;
    const more = nodes
      .flatMap(({ members = [] }) => [...members])
      .filter((member) => !known.has(keyOf(member)));
    own.push(...more);
    for (const member of more) known.add(keyOf(member));
  }
  return own;
}

/** A class or an interface must keep what it extends, and its type parameters. */
function compareHeads(name, a, b, at) {
  const now = Array.from(bases(b, at.now), ({ text }) => text);
  for (const { text, nodes } of bases(a, at.old))
    // The members of an interface count, not its name.
    if (!now.includes(text) && !nodes.some(ts.isInterfaceDeclaration))
      at.breaks(name, `no longer extends ${text}`);
  const parameters = (node) => (node.typeParameters ?? []).map(told).join(", ");
  if (parameters(a) !== parameters(b))
    at.breaks(name, `has other type parameters: <${parameters(b)}>`);
}
