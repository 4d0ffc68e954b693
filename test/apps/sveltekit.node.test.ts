import { follow } from "./recipes.js";

/** The relevant parts of the output of `sv create`. */
const NEW = {
  "package.json": '{ "private": true, "type": "module" }',
  "svelte.config.js":
    'import adapter from "@sveltejs/adapter-node";\nexport default { kit: { adapter: adapter() } };\n',
  "src/app.html":
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">%sveltekit.head%</head><body><div style="display: contents">%sveltekit.body%</div></body></html>\n',
};

follow({
  heading: "SvelteKit",
  below: "sveltekit",
  more: NEW,
  serve: ["vite", "dev", "--port", "0"],
});
