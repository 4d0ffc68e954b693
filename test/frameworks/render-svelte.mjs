// Renders the page with Svelte's server renderer, and writes the markup to standard output.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { compile } from "svelte/compiler";
import { render } from "svelte/server";

const source = readFileSync(join(import.meta.dirname, "Page.svelte"), "utf8");
const folder = mkdtempSync(join(import.meta.dirname, "node_modules/.svelte-"));
try {
  const { js } = compile(source, { generate: "server" });
  const file = join(folder, "page.js");
  writeFileSync(file, js.code);
  const { default: page } = await import(pathToFileURL(file).href);
  process.stdout.write(render(page).body);
} finally {
  rmSync(folder, { recursive: true });
}
