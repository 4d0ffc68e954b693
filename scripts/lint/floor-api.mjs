// The rule `floor/api`: no API of the platform that the oldest browsers we support lack. It asks TypeScript what a name
// is, so that it sees `element.checkVisibility()` as well as `URL.canParse()`, and no method of our own by that name.
import { lacking } from "./support.mjs";

export const api = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow APIs that the oldest supported browsers lack",
    },
    messages: { lacking: "{{name}} is missing in {{browsers}} ({{path}})." },
    schema: [],
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    if (!services.program) return {};

    function check(node) {
      for (const path of paths(node, services)) {
        const browsers = lacking(path, context.filename);
        if (!browsers) continue;
        const data = { name: node.name, browsers, path: path.join(".") };
        context.report({ node, messageId: "lacking", data });
        return;
      }
    }
    return {
      "MemberExpression[computed=false] > Identifier.property": check,
      // Where a global is used as a value: calls, `new`, the object of a member.
      ":matches(CallExpression, NewExpression) > Identifier.callee": check,
      "MemberExpression > Identifier.object": check,
      "VariableDeclarator > ObjectPattern > Property > Identifier.key": check,
    };
  },
};

/** Where the compatibility data may describe what a name stands for, if that is of the platform. */
function paths(node, services) {
  const { program } = services;
  const checker = program.getTypeChecker();
  const isOfPlatform = (symbol) =>
    symbol?.declarations?.some((each) =>
      program.isSourceFileDefaultLibrary(each.getSourceFile()),
    );
  const { name } = node;
  const object = objectOf(node);
  if (object) {
    const type = checker.getNonNullableType(services.getTypeAtLocation(object));
    const property = checker.getPropertyOfType(type, name);
    if (!isOfPlatform(property ?? services.getSymbolAtLocation(node)))
      return [];
    return owners(type, checker).flatMap((each) => member(each, name));
  }
  if (!isOfPlatform(services.getSymbolAtLocation(node))) return [];
  return [
    ["api", name],
    ["api", name, name], // its constructor
    ["api", "Window", name],
    ["javascript", "builtins", name],
  ];
}

/** What a name is a member of: in `object.name` and in `const { name } = object`. */
function objectOf(node) {
  const { parent } = node;
  if (parent.type === "MemberExpression" && parent.property === node)
    return parent.object;
  if (parent.type === "Property" && parent.parent.type === "ObjectPattern")
    return parent.parent;
  return undefined;
}

/** The interfaces that a type has its members from: itself, what it extends, the parts of a union. */
function owners(type, checker) {
  const found = new Map();
  const visit = (each) => {
    if (each.isUnionOrIntersection()) return each.types.forEach(visit);
    const apparent = checker.getApparentType(each);
    const symbol = apparent.getSymbol();
    if (!symbol || found.has(symbol)) return undefined;
    found.set(symbol, owner(symbol));
    return apparent.getBaseTypes?.()?.forEach(visit);
  };
  visit(type);
  return [...found.values()];
}

/** What the compatibility data calls it. */
function owner({ name, declarations }) {
  // Statics: of `declare var URL: { canParse(…) }` the type has no name, its variable has.
  const isNameless = name === "__type";
  const known = isNameless
    ? (declarations?.[0]?.parent?.name?.text ?? "")
    : name;
  return {
    name: known
      .replace(/Constructor$/, "")
      .replace(/^Readonly(?=Array|Map|Set)/, ""),
    isStatic: isNameless || known.endsWith("Constructor"),
  };
}

function member({ name, isStatic }, key) {
  return [
    ["api", name, isStatic ? `${key}_static` : key],
    ["javascript", "builtins", name, key],
  ];
}
