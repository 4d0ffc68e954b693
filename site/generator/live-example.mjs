// A block of code with `live=<component>.<state>`: the code, and above it the element in that state, with the effect of
// exactly this code. The state is a fixture of src/testing; its spaces are hyphens here.
import { generate, parse, walk } from "css-tree";
import { liveName } from "../../scripts/doc-blocks.mjs";
import { fixtures } from "../../build/src/testing/fixtures/index.js";
import { copyButton, lines } from "./code-lines.mjs";
import { frameworks } from "./frameworks.mjs";
import { escape } from "./highlight.mjs";
import { icon } from "./icons.mjs";

/** The challenges that the examples of all pages show, by the name of their file. */
export const challenges = new Map();

/** The fixture that the name after `live=` means, with the state as the fixtures name it. */
export function stateOf(live) {
  const [component] = live.split(".");
  const states = Object.keys(fixtures[component] ?? {});
  const state = states.find((each) => liveName(component, each) === live);
  if (state === undefined) throw new Error(`There is no fixture ${live}.`);
  return { component, state };
}

/** Keeps a fixture for the pages to fetch, and returns its name. */
export function challengeFor(live) {
  const { component, state } = stateOf(live);
  const challenge = structuredClone(fixtures[component][state]);
  // The pictures of the fixtures are on a server that is not there.
  if (challenge.flow_info) challenge.flow_info.background = "";
  if (challenge.sources)
    for (const source of challenge.sources)
      if (source.icon_url?.startsWith("/")) source.icon_url = null;
  challenges.set(live, challenge);
  return live;
}

export function liveExample({ code, language, live, lang, page, level }) {
  const { component, state } = stateOf(live);
  challengeFor(live);
  page.examples ??= { css: "", scripts: [], count: 0 };
  const id = `example-${++page.examples.count}`;
  const tokens = language === "css" ? declared(code) : [];
  let script = "";
  if (language === "css") page.examples.css += scoped(code, id);
  if (language === "js") {
    script = ` data-script="${page.url.slice(1)}${id}.js"`;
    page.examples.scripts.push({ name: `${page.url.slice(1)}${id}.js`, code });
  }
  const markup = preview(language === "html" ? code : "", id, level);
  const at = new URLSearchParams({ at: `${component}.${state}` });
  for (const { name, value } of tokens) at.set(name, value);
  return `<figure class="example" id="${id}" data-challenge="${live}"${script}>
<figcaption class="example-bar"><span class="example-values needs-js">${tokens.map(valueField).join("")}</span>
<span class="segments needs-js" role="radiogroup" aria-label="Theme of the example">${themes(id)}</span>
<a class="icon-button" href="/playground/#${escape(at.toString())}" aria-label="Open in the playground">${icon("open")}</a></figcaption>
<div class="example-stage"${lang ? ` lang="${lang}"` : ""}>${markup}</div>
${shown(code, language, id, tokens)}
</figure>
`;
}

const themes = (id) =>
  ["light", "dark"]
    .map(
      (theme) =>
        `<label><input type="radio" name="${id}-theme" value="${theme}"><span>${theme === "light" ? "Light" : "Dark"}</span></label>`,
    )
    .join("");

/** The code; HTML also as it is written in frameworks. */
function shown(code, language, id, tokens) {
  const tabs = language === "html" ? frameworks(code) : [];
  if (tabs.length === 0)
    return `<div class="code">${copyButton}${withValues(lines(code, language), tokens)}</div>`;
  const list = tabs.map(({ name }, at) => {
    const tab = name.toLowerCase();
    return `<button type="button" role="tab" id="${id}-${tab}-tab" aria-controls="${id}-${tab}" data-tab="${tab}" aria-selected="${at === 0}" tabindex="${at === 0 ? 0 : -1}">${name}</button>`;
  });
  const panels = tabs.map(({ name, language: each, code: text }, at) => {
    const tab = name.toLowerCase();
    return `<div role="tabpanel" id="${id}-${tab}" aria-labelledby="${id}-${tab}-tab"${at === 0 ? "" : " hidden"}>${lines(text, each)}</div>`;
  });
  return `<div class="code"><div class="tabs"><div role="tablist" aria-label="Framework">${list.join("")}</div>${copyButton}</div>${panels.join("")}</div>`;
}

/** The custom properties that the code sets on the element itself, which the bar edits. */
function declared(code) {
  const all = [];
  walk(parse(code, { parseCustomProperty: false }), {
    visit: "Declaration",
    enter({ property, value }) {
      const rule = this.rule && generate(this.rule.prelude);
      if (rule === "flow-executor" && property.startsWith("--flow-"))
        all.push({ name: property, value: generate(value).trim() });
    },
  });
  return all;
}

function valueField({ name, value }) {
  const label = name.slice("--flow-".length).replaceAll("-", " ");
  const swatch = value.startsWith("#")
    ? `<input type="color" value="${value}" aria-label="Pick: ${label}" data-token="${name}">`
    : "";
  return `${swatch}<label><span${swatch ? ' class="visually-hidden"' : ""}>${label}</span><input type="text" value="${escape(value)}" data-token="${name}" spellcheck="false" autocomplete="off" dir="ltr"></label>`;
}

/** Marks the values in the code, so that the bar can change them. */
function withValues(html, tokens) {
  let changed = html;
  for (const { name } of tokens)
    changed = changed.replace(
      new RegExp(`(<span class="name">${name}</span>: )(.*?)(;)`),
      `$1<span data-value="${name}">$2</span>$3`,
    );
  return changed;
}

/** Limits the rules to the example, without more weight than they have on a page of their own. */
function scoped(code, id) {
  const sheet = parse(code);
  walk(sheet, {
    visit: "Rule",
    enter({ prelude }) {
      for (const selector of prelude.children) {
        const text = generate(selector).replace(/^:root\b/, "");
        const own = `:where(#${id})${text ? " " : ""}${text}`;
        selector.children = parse(own, { context: "selector" }).children;
      }
    },
  });
  return `${generate(sheet)}\n`;
}

/**
 * The element as the code has it, without `slug`, so that it shows a preview and asks no server. Its title is a heading
 * below those of the page. Addresses of the example's own site lead nowhere.
 */
function preview(code, id, level) {
  const [element = "<flow-executor></flow-executor>"] =
    /<flow-executor[^]*<\/flow-executor>/.exec(code) ?? [];
  const heading = element.includes("heading-level")
    ? ""
    : ` heading-level="${level}"`;
  return element
    .replace(/\s+slug="[^"]*"/, "")
    .replace("<flow-executor", `<flow-executor${heading}`)
    .replace('src="/logo.svg"', 'src="/assets/example-logo.svg"')
    .replace(/href="\/[^"]*"/g, `href="#${id}"`);
}
