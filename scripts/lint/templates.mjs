// ESLint rules for Lit templates.

const isHtml = ({ tag }) => tag.type === "Identifier" && tag.name === "html";

/**
 * The minifier of templates removes white space: two templates that differ only in white space become the same for Lit.
 */
const blank = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      blank: "Only white space tells this from another template: use keyed().",
    },
  },
  create(context) {
    const known = new Map();
    return {
      TaggedTemplateExpression(node) {
        if (!isHtml(node)) return;
        const parts = node.quasi.quasis.map(({ value }) => value.raw);
        const bare = parts.map((part) => part.replace(/\s+/g, "")).join("\0");
        const text = parts.join("\0");
        const other = known.get(bare) ?? text;
        known.set(bare, other);
        if (other !== text) context.report({ node, messageId: "blank" });
      },
    };
  },
};

/** Lit passes a listener to `addEventListener` also as the options, and a script of the page may have changed its prototype. */
const listener = {
  meta: {
    type: "problem",
    schema: [],
    messages: { listener: "A listener in a template: wrap it in on()." },
  },
  create: (context) => ({
    TaggedTemplateExpression(node) {
      if (!isHtml(node)) return;
      const { quasis, expressions } = node.quasi;
      for (const [at, expression] of expressions.entries()) {
        const isListener = /@[\w-]+=$/.test(quasis[at].value.raw);
        const isWrapped =
          expression.type === "CallExpression" &&
          expression.callee.name === "on";
        if (isListener && !isWrapped)
          context.report({ node: expression, messageId: "listener" });
      }
    },
  }),
};

export default { meta: { name: "templates" }, rules: { blank, listener } };
