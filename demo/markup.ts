/** The markup of the element with the current settings of the controls. */
import { find } from "./create.js";
import type { Values } from "./settings.js";

export function markup(values: Values): string {
  const attributes = [
    ["slug", values.flow],
    ["redirect", values.redirect === "manual" && "manual"],
    ["layout", values.layout],
    ["theme", values.theme !== "auto" && values.theme],
    ["heading-level", values.heading !== "1" && values.heading],
    ["lang", values.lang !== "en" && values.lang],
  ]
    .filter(([, value]) => value)
    .map(([name, value]) => `\n  ${String(name)}="${String(value)}"`);
  if (values.autofocus === "on") attributes.push("\n  autofocus");
  const element = `<flow-executor${attributes.join("")}\n></flow-executor>`;
  const accent = getComputedStyle(find("#stage"))
    .getPropertyValue("--flow-accent")
    .trim();
  return accent
    ? `<style>\n  flow-executor {\n    --flow-accent: ${accent};\n  }\n</style>\n${element}`
    : element;
}
