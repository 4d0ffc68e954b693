// The rule `floor/api`: reports Web APIs that the oldest supported browsers lack. It uses TypeScript's types, so it
// finds `element.checkVisibility()` as well as `URL.canParse()`, and ignores the project's own methods with the same
// name.
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
      // The places that use a global as a value: calls, `new`, the object of a member.
      ":matches(CallExpression, NewExpression) > Identifier.callee": check,
      "MemberExpression > Identifier.object": check,
      "VariableDeclarator > ObjectPattern > Property > Identifier.key": check,
    };
  },
};

/** The possible paths of a name in the compatibility data, if the name belongs to the Web platform. */
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

/** The object of a member: in `object.name` and in `const { name } = object`. */
function objectOf(node) {
  const { parent } = node;
  if (parent.type === "MemberExpression" && parent.property === node)
    return parent.object;
  if (parent.type === "Property" && parent.parent.type === "ObjectPattern")
    return parent.parent;
  return undefined;
}

/** The interfaces that declare a type's members: the type itself, its base types, the parts of a union. */
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

/** The name in the compatibility data. */
function owner({ name, declarations }) {
  // For static members: the type in `declare var URL: { canParse(…) }` has no name, but its variable has.
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
