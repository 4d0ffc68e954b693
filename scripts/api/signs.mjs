// Finds in which direction the types of a report go: out of the package (a result, an event) or into it (an option).
import ts from "typescript";

export const OUT = 1;
export const IN = 2;
export const BOTH = OUT | IN;

/** The opposite direction: that of a function's parameters. */
export const turned = (sign) => (sign & OUT ? IN : 0) | (sign & IN ? OUT : 0);

const isReadonly = (node) =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) ??
  false;

const isStatic = (node) =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword) ??
  false;

/** The direction of a member's type, in a declaration of the given direction. Properties are there to be set. */
export function signOf(member, sign) {
  if (ts.isSetAccessor(member)) return turned(sign);
  const isSettable =
    ts.isPropertyDeclaration(member) &&
    !isReadonly(member) &&
    !isStatic(member);
  return isSettable ? turned(sign) : sign;
}

/** A map from the names of declarations to their directions. `find` gives the declaration of a name. */
export function signs(declarations, find) {
  const found = new Map();
  const work = [];
  const reach = (name, sign) => {
    const known = found.get(name) ?? 0;
    if ((known | sign) === known || !find(name)) return;
    found.set(name, known | sign);
    work.push([name, sign & ~known]);
  };
  for (const [name, { exported }] of declarations)
    if (exported) reach(name, OUT);
  while (work.length > 0) {
    const [name, sign] = work.pop();
    for (const node of find(name).nodes) visit(node, sign, reach);
  }
  return found;
}

function visit(node, sign, reach) {
  if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
    const name = (node.typeName ?? node.expression).getText();
    reach(name.split(".")[0], sign);
  }
  if (ts.isTypeQueryNode(node))
    reach(node.exprName.getText().split(".")[0], sign);
  ts.forEachChild(node, (child) => {
    if (ts.isParameter(child)) visit(child, turned(sign), reach);
    else if (ts.isClassElement(child) || ts.isTypeElement(child))
      visit(child, signOf(child, sign), reach);
    else visit(child, sign, reach);
  });
}
