import { follow } from "./recipes.js";

/** The relevant parts of the output of `create-next-app`. */
const NEW = {
  "package.json": '{ "private": true, "type": "module" }',
  // Next reads this file first. Without a root, it takes the whole repository for the project.
  "next.config.js":
    'import recipe from "./next.config.mjs";\nexport default { ...recipe, turbopack: { root: `${import.meta.dirname}/..` } };\n',
  "app/icon.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>',
  "app/layout.jsx":
    'export default ({ children }) => (<html lang="en"><body>{children}</body></html>);\n',
};

follow({
  heading: "Next",
  below: "next",
  more: NEW,
  serve: ["next", "dev", "--port", "0"],
  env: { NEXT_TELEMETRY_DISABLED: "1" },
});
