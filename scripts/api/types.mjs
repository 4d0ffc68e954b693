// Compares two types of two reports.
import ts from "typescript";
import { compareMembers } from "./members.mjs";
import { IN, OUT, turned } from "./signs.mjs";

const printer = ts.createPrinter({ removeComments: true });

/** The text of a type in one line. A missing type is `any`. */
export const told = (node) =>
  node
    ? printer
        .printNode(ts.EmitHint.Unspecified, node, node.getSourceFile())
        .replace(/\s+/g, " ")
        .replace(/^\| /, "")
    : "any";

const bare = (node) =>
  node && ts.isParenthesizedTypeNode(node) ? bare(node.type) : node;

const parts = (node) =>
  ts.isUnionTypeNode(node)
    ? node.types.flatMap((each) => parts(bare(each)))
    : [node];

const isReference = (node) => node && ts.isTypeReferenceNode(node);

/** Whether a value of a union can be added without a major version: see CONTRIBUTING.md. */
const isWord = (node) =>
  ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal);

/**
 * Compares the types of `name`, which go in the direction `sign`. `at` has the reports: `{ old, now, breaks }`, the ways
 * to find the declarations of each, and a function that receives a break.
 */
export function compareTypes(name, before, after, sign, at) {
  const [a, b] = [bare(before), bare(after)];
  if (told(a) === told(b)) return;
  const other = () =>
    at.breaks(name, `has another type: it was ${told(a)}, and is ${told(b)}`);
  if (!a || !b) {
    other();
    return;
  }
  if (ts.isUnionTypeNode(a) || ts.isUnionTypeNode(b)) {
    compareUnions(name, a, b, sign, at);
    return;
  }
  const opened = [open(a, b, at.old), open(b, a, at.now)];
  if (opened[0] !== a || opened[1] !== b) {
    compareTypes(name, ...opened, sign, at);
    return;
  }
  if (a.kind !== b.kind) other();
  else if (ts.isTypeLiteralNode(a))
    compareMembers(name, a.members, b.members, sign, at);
  else if (ts.isFunctionTypeNode(a)) compareSignatures(name, a, b, sign, at);
  else if (ts.isArrayTypeNode(a))
    compareTypes(name, a.elementType, b.elementType, sign, at);
  else if (ts.isTypeOperatorNode(a) && a.operator === b.operator)
    compareTypes(name, a.type, b.type, sign, at);
  else if (ts.isIntersectionTypeNode(a) && a.types.length === b.types.length)
    a.types.forEach((type, index) =>
      compareTypes(name, type, b.types[index], sign, at),
    );
  else if (
    isReference(a) &&
    told(a.typeName) === told(b.typeName) &&
    a.typeArguments?.length === b.typeArguments?.length
  )
    a.typeArguments.forEach((type, index) =>
      compareTypes(name, type, b.typeArguments[index], sign, at),
    );
  else other();
}

/** The declaration behind a name that is not exported, if the other type has no such name: a type may get a name. */
function open(node, other, find) {
  if (!isReference(node) || node.typeArguments) return node;
  if (isReference(other) && told(other.typeName) === told(node.typeName))
    return node;
  const found = find(told(node.typeName));
  if (!found || found.exported) return node;
  const [declared] = found.nodes;
  if (ts.isTypeAliasDeclaration(declared)) return bare(declared.type);
  if (ts.isInterfaceDeclaration(declared) && !declared.heritageClauses)
    return asLiteral(declared);
  return node;
}

/** An interface as a type literal, with the same members. */
function asLiteral(declared) {
  const literal = ts.factory.createTypeLiteralNode(declared.members);
  literal.getSourceFile = () => declared.getSourceFile();
  return literal;
}

function compareUnions(name, a, b, sign, at) {
  const texts = (nodes) =>
    new Map(nodes.map((node) => [told(bare(node)), node]));
  const [old, now] = [texts(parts(a)), texts(parts(b))];
  const gone = [...old].filter(([text]) => !now.has(text));
  const added = [...now].filter(([text]) => !old.has(text));
  // One part that changed inside.
  if (gone.length === 1 && added.length === 1) {
    const [[, before], [, after]] = [gone[0], added[0]];
    if (
      !isWord(before) &&
      !ts.isUnionTypeNode(before) &&
      before.kind === after.kind
    ) {
      compareTypes(name, before, after, sign, at);
      return;
    }
  }
  // Results may lose values, except those that semantic versioning covers by name.
  for (const [text, node] of gone)
    if (sign & IN || isWord(node))
      at.breaks(name, `no longer has the value ${text}`);
  for (const [text, node] of added)
    if (sign & OUT && !isWord(node))
      at.breaks(name, `can be ${text} now, besides ${told(a)}`);
}

const generics = (node) => (node.typeParameters ?? []).map(told).join(", ");

/** Whether a call must pass a parameter. */
const isNeeded = ({ questionToken, dotDotDotToken }) =>
  !questionToken && !dotDotDotToken;

/** Compares two functions: their parameters go the other way. */
export function compareSignatures(name, a, b, sign, at) {
  if (generics(a) !== generics(b))
    at.breaks(name, `has other type parameters: <${generics(b)}>`);
  b.parameters.forEach((now, index) => {
    const old = a.parameters[index];
    const label = told(now.name);
    if (isNeeded(now) && sign & OUT && !(old && isNeeded(old)))
      at.breaks(name, `needs the parameter ${label}`);
    if (old)
      compareTypes(`${name}(${label})`, old.type, now.type, turned(sign), at);
  });
  for (const { name: label } of a.parameters.slice(b.parameters.length))
    at.breaks(name, `no longer takes the parameter ${told(label)}`);
  if (a.type || b.type) compareTypes(name, a.type, b.type, sign, at);
}
