// The rule `floor/css`: reports CSS in css`…` that the oldest supported browsers lack, except inside an @supports
// block, where the browser decides. A `&` outside any rule is not nesting: it is replaced at run time.
import { parse, walk } from "css-tree";
import { feature, lacking } from "./support.mjs";

export const css = {
  meta: {
    type: "problem",
    docs: {
      description: "Disallow CSS that the oldest supported browsers lack",
    },
    messages: {
      lacking: "{{what}} is missing in {{browsers}} ({{path}}).",
      unknown: "There is no CSS property {{what}}.",
      syntax: "CSS: {{what}}.",
    },
    schema: [],
  },
  create(context) {
    return {
      "TaggedTemplateExpression[tag.name='css']"({ quasi }) {
        const start = quasi.range[0] + 1;
        const report = (position, messageId, data) => {
          const place = context.sourceCode.getLocFromIndex(
            start + position.start.offset,
          );
          context.report({
            node: quasi,
            loc: { start: place, end: place },
            messageId,
            data,
          });
        };
        checkSheet(
          sheetText(context.sourceCode, quasi),
          context.filename,
          report,
        );
      },
    };
  },
};

/** The template's text, with each `${…}` replaced by a word of the same length. */
function sheetText(sourceCode, quasi) {
  let text = sourceCode.getText(quasi).slice(1, -1);
  const start = quasi.range[0] + 1;
  quasi.expressions.forEach((expression, index) => {
    const from = quasi.quasis[index].range[1] - start - 2;
    const to = quasi.quasis[index + 1].range[0] - start + 1;
    text = text.slice(0, from) + "x".repeat(to - from) + text.slice(to);
  });
  return text;
}

function checkSheet(text, file, report) {
  const sheet = parse(text, {
    positions: true,
    parseCustomProperty: true,
    onParseError: (error, node) => {
      // A `${…}` may contain a whole rule.
      if (/x{4,}/.test(text.slice(node.loc.start.offset, node.loc.end.offset)))
        return;
      report({ start: { offset: error.offset } }, "syntax", {
        what: error.message,
      });
    },
  });
  const parents = [];
  const check = (node, what, ...path) => {
    const browsers = lacking(path, file);
    if (browsers)
      report(node.loc, "lacking", { what, browsers, path: path.join(".") });
    return browsers !== undefined;
  };
  walk(sheet, {
    enter(node) {
      if (isSupports(node)) return walk.skip;
      if (
        node.type in checks &&
        checks[node.type](node, parents, check, report)
      )
        return walk.skip;
      parents.push(node);
      return undefined;
    },
    leave(node) {
      if (parents.at(-1) === node) parents.pop();
    },
  });
}

function isSupports(node) {
  return node.type === "Atrule" && node.name === "supports";
}

/** The checks by type of node. If a check returns true, the node's children are skipped. */
const checks = {
  Rule(node, parents, check) {
    return (
      isNested(parents) && check(node, "Nesting", "css", "selectors", "nesting")
    );
  },
  Atrule(node, parents, check) {
    const { name } = node;
    if (isNested(parents))
      check(node, "Nesting", "css", "selectors", "nesting");
    return check(node, `@${name}`, "css", "at-rules", name);
  },
  Feature(node, parents, check) {
    const { name } = parents.findLast((parent) => parent.type === "Atrule");
    return check(
      node,
      `@${name} (${node.name})`,
      "css",
      "at-rules",
      name,
      node.name,
    );
  },
  FeatureRange(node, parents, check) {
    return check(
      node,
      "The range syntax",
      "css",
      "at-rules",
      "media",
      "range_syntax",
    );
  },
  PseudoClassSelector(node, parents, check) {
    const name = [node.name, `${node.name}function`].find((key) =>
      feature(["css", "selectors", key]),
    );
    return check(node, `:${node.name}`, "css", "selectors", name ?? node.name);
  },
  PseudoElementSelector(node, parents, check) {
    return check(node, `::${node.name}`, "css", "selectors", node.name);
  },
  Declaration(node, parents, check, report) {
    const { property } = node;
    // Custom properties accept any value, and vendor prefixes are for certain browsers only.
    if (/^-/.test(property) || isDescriptor(parents)) return false;
    if (!feature(["css", "properties", property])) {
      report(node.loc, "unknown", { what: property });
      return true;
    }
    return check(node, property, "css", "properties", property);
  },
  Identifier(node, parents, check) {
    const property = parents.findLast(
      (parent) => parent.type === "Declaration",
    )?.property;
    return (
      property &&
      check(
        node,
        `${property}: ${node.name}`,
        "css",
        "properties",
        property,
        node.name,
      )
    );
  },
  Function(node, parents, check) {
    const what = `${node.name}()`;
    const property = parents.findLast(
      (parent) => parent.type === "Declaration",
    )?.property;
    if (property && check(node, what, "css", "properties", property, node.name))
      return true;
    for (const path of functionPaths(node.name)) {
      if (check(node, what, ...path)) return true;
      if (
        node.children.first?.name === "from" &&
        check(node, `${what} from`, ...path, "relative_syntax")
      ) {
        return true;
      }
    }
    return false;
  },
  Dimension(node, parents, check) {
    return check(
      node,
      `The unit ${node.unit}`,
      "css",
      "types",
      "length",
      node.unit,
    );
  },
};

/** Whether the node is inside a rule's block, perhaps inside @media or similar. */
function isNested(parents) {
  return parents.some((parent) => parent.type === "Rule");
}

/** In @font-face, @property and similar rules, declarations are descriptors, not properties. */
function isDescriptor(parents) {
  const owner = parents.findLast(
    (parent) => parent.type === "Rule" || parent.type === "Atrule",
  );
  return owner?.type === "Atrule" && !isNested(parents);
}

function functionPaths(name) {
  const groups = [
    "color",
    "gradient",
    "filter-function",
    "transform-function",
    "easing-function",
    "basic-shape",
  ];
  return [
    ["css", "types", name],
    ...["image", ...groups].map((group) => ["css", "types", group, name]),
  ].filter((path) => feature(path));
}
