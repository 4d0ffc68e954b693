// Compares the members of two classes, interfaces or type literals of two reports.
import ts from "typescript";
import { IN, OUT, signOf } from "./signs.mjs";
import { compareSignatures, compareTypes, told } from "./types.mjs";

/** The name of a member: `new`, `()` and `[]` for those without one. */
export function keyOf(member) {
  if (ts.isConstructorDeclaration(member)) return "new";
  if (ts.isIndexSignatureDeclaration(member)) return "[]";
  if (!member.name) return "()";
  return ts.isStringLiteral(member.name) ? member.name.text : told(member.name);
}

const has = (node, kind) =>
  node.modifiers?.some((modifier) => modifier.kind === kind) ?? false;

/** The members by name: a list for overloads, and for the two halves of a property with accessors. */
function byName(members) {
  const found = new Map();
  for (const member of members) {
    const key = keyOf(member);
    // A framework's compiler writes these.
    if (key.startsWith("ɵ")) continue;
    found.set(key, [...(found.get(key) ?? []), member]);
  }
  return found;
}

const isFunction = (member) =>
  ts.isMethodDeclaration(member) ||
  ts.isMethodSignature(member) ||
  ts.isConstructorDeclaration(member) ||
  ts.isCallSignatureDeclaration(member);

const isOptional = ({ questionToken }) => Boolean(questionToken);

/** Whether a property can be set from outside. */
const isSettable = (members) =>
  members.some(
    (member) =>
      ts.isSetAccessor(member) ||
      (ts.isPropertyDeclaration(member) &&
        !has(member, ts.SyntaxKind.ReadonlyKeyword)),
  );

const typeOf = (member) =>
  ts.isSetAccessor(member) ? member.parameters[0].type : member.type;

/**
 * Reports each break of the members of `owner` to `at.breaks`. `candidates`: the members among which those that are new
 * are sought.
 */
export function compareMembers(
  owner,
  before,
  after,
  sign,
  at,
  candidates = after,
) {
  const [old, now] = [byName(before), byName(after)];
  const path = (key) =>
    /^(\(\)|\[\])$/.test(key) ? owner + key : `${owner}.${key}`;
  const added = [...byName(candidates).keys()].filter((key) => !old.has(key));
  for (const [key, members] of old) {
    const others = now.get(key);
    if (others) compareMember(path(key), members, others, sign, at);
    else at.breaks(path(key), `is gone${hint(members, added, now)}`);
  }
  for (const key of added) {
    const [member] = now.get(key);
    const isNeeded = !isOptional(member) && !ts.isClassElement(member);
    if (
      key !== "[]" &&
      ((isNeeded && sign & IN) || has(member, ts.SyntaxKind.AbstractKeyword))
    )
      at.breaks(path(key), "is new, and required");
  }
}

/** A member that is new and has the same type may be the one that is missing. */
function hint(members, added, now) {
  const [type] = members.map((member) => told(typeOf(member)));
  const same = added.find((key) => told(typeOf(now.get(key)[0])) === type);
  return same ? `; ${same} is new and has the same type` : "";
}

function compareMember(name, before, after, sign, at) {
  const [a, b] = [before[0], after[0]];
  if (isFunction(a) && isFunction(b)) {
    compareOverloads(name, before, after, sign, at);
    return;
  }
  if (isOptional(a) && !isOptional(b) && sign & IN)
    at.breaks(name, "is required now");
  if (!isOptional(a) && isOptional(b) && sign & OUT)
    at.breaks(name, "is optional now");
  if (isSettable(before) && !isSettable(after))
    at.breaks(name, "can no longer be set");
  if (
    !has(a, ts.SyntaxKind.ProtectedKeyword) &&
    has(b, ts.SyntaxKind.ProtectedKeyword)
  )
    at.breaks(name, "is no longer public");
  const read = (members) =>
    members.find((member) => !ts.isSetAccessor(member)) ?? members[0];
  const [old, now] = [read(before), read(after)];
  const signature = (member) => (isFunction(member) ? member : typeOf(member));
  // What a property takes may be more than what it gives.
  const halves = [before, after].map((members) =>
    members.find(ts.isSetAccessor),
  );
  const accessors = halves[0] && halves[1];
  compareTypes(
    name,
    signature(old),
    signature(now),
    accessors ? sign : signOf(old, sign),
    at,
  );
  if (accessors)
    compareTypes(name, typeOf(halves[0]), typeOf(halves[1]), IN, at);
}

/** Every old overload must still be there. */
function compareOverloads(name, before, after, sign, at) {
  if (before.length === 1 && after.length === 1) {
    compareSignatures(name, before[0], after[0], sign, at);
    return;
  }
  const texts = after.map(told);
  for (const signature of before)
    if (!texts.includes(told(signature)))
      at.breaks(name, `can no longer be called as ${told(signature)}`);
}
