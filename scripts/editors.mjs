// Writes the data for editors and assistants from the element's manifest: for VS Code, JetBrains, and llms.txt.
import { generateJetBrainsWebTypes } from "custom-element-jet-brains-integration";
import { generateVsCodeCustomElementData } from "custom-element-vs-code-integration";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

const outdir = join(root, "dist");

export function writeEditorData(manifest) {
  const { version, description, exports } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  generateVsCodeCustomElementData(manifest, {
    outdir,
    htmlFileName: "html-custom-data.json",
    cssFileName: "css-custom-data.json",
    hideLogs: true,
  });
  generateJetBrainsWebTypes(manifest, {
    outdir,
    version,
    packageJson: false,
    hideLogs: true,
  });
  const [{ declarations }] = manifest.modules;
  const entries = Object.keys(exports).filter((key) => !key.endsWith(".json"));
  writeFileSync(
    join(outdir, "llms.txt"),
    brief({ version, description, entries }, declarations[0]),
  );
}

/** The whole public API on one page, in the format of llmstxt.org. */
function brief({ version, description, entries }, element) {
  const { attributes, members, events, slots } = element;
  const { cssParts, cssProperties, cssStates } = element;
  const ours = members.filter(({ static: ofClass }) => !ofClass);
  const methods = ours.filter(({ kind }) => kind === "method");
  const read = ours.filter(({ readonly }) => readonly);
  const objects = ours.filter(
    ({ kind, attribute, readonly }) =>
      kind === "field" && !attribute && !readonly,
  );
  const sections = {
    Attributes: attributes.map(typed),
    "Properties without an attribute": objects.map(typed),
    "Read only": read.map(named),
    "Methods, whose promises never reject": methods.map(named),
    Events: events.map(named),
    Slots: slots.filter(({ name }) => name !== "stage").map(named),
    Parts: cssParts.map(named),
    States: cssStates.map(named),
    "Custom properties": cssProperties.map(named),
    "Entry points": entries.map((key) => `\`flow-executor${key.slice(1)}\``),
  };
  return `# flow-executor ${version}

> ${description} ${element.summary}

The page and authentik must share an origin: a reverse proxy serves authentik's paths beside the page. Markup: \`<flow-executor slug="default-authentication-flow"></flow-executor>\`, defined by \`import "flow-executor"\`. To keep the page at the end of the flow, set \`redirect="manual"\` and act on \`flow-done\`, whose fields are \`to\`, \`flow\`, \`signedIn\` and \`initial\`. README.md has the rest.

${Object.entries(sections)
  .map(
    ([title, lines]) =>
      `## ${title}\n\n${lines.map((line) => `- ${line}`).join("\n")}`,
  )
  .join("\n\n")}
`;
}

const typed = ({ name, type, description }) =>
  `\`${name}\` (${type.text}): ${description}`;
const named = ({ name, description }) => `\`${name}\`: ${description}`;
