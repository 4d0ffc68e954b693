/** The code that makes what the playground shows. It contains only what differs from the defaults. */
import type { Settings } from "../messages.js";
import { CONDITIONS } from "../messages.js";
import { FIRST, isStage } from "./address.js";

export const KINDS = ["HTML", "React", "Vue", "Angular", "CSS"] as const;
export type Kind = (typeof KINDS)[number];

interface Parts {
  readonly slug: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly tokens: readonly (readonly [string, string])[];
  readonly words: Readonly<Record<string, string>>;
}

export function codeOf(kind: Kind, shown: string, settings: Settings): string {
  const parts = partsOf(shown, settings);
  return {
    HTML: htmlOf,
    React: reactOf,
    Vue: vueOf,
    Angular: angularOf,
    CSS: cssOf,
  }[kind](parts);
}

function partsOf(shown: string, settings: Settings): Parts {
  const all = Object.entries(settings);
  const words = all.filter(([name]) => name.startsWith("terms."));
  return {
    slug: isStage(shown) ? FIRST : shown,
    attributes: all.filter(
      ([name]) =>
        !name.startsWith("--") &&
        !name.startsWith("terms.") &&
        !CONDITIONS.includes(name),
    ),
    tokens: all.filter(([name]) => name.startsWith("--flow-")),
    words: Object.fromEntries(
      words.map(([name, word]) => [name.slice("terms.".length), word]),
    ),
  };
}

const quoted = (value: string) =>
  value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

const attribute = ([name, value]: readonly [string, string]) =>
  value === "" ? name : `${name}="${quoted(value)}"`;

const hasWords = ({ words }: Parts) => Object.keys(words).length > 0;

const literal = (words: Parts["words"]) => JSON.stringify(words, null, 2);

/** Lines of CSS without control over what surrounds them, as a value could otherwise end the rule. */
const declaration = ([name, value]: readonly [string, string]) =>
  `  ${name}: ${value.replace(/[;{}<]/g, "")};`;

function cssOf({ tokens }: Parts): string {
  return tokens.length > 0
    ? `flow-executor {\n${tokens.map(declaration).join("\n")}\n}\n`
    : "/* No token differs from its default. */\n";
}

function tag({ slug, attributes }: Parts, more: readonly string[] = []) {
  const all = [
    attribute(["slug", slug]),
    ...attributes.map(attribute),
    ...more,
  ];
  return all.length > 1
    ? `<flow-executor\n  ${all.join("\n  ")}\n></flow-executor>`
    : `<flow-executor ${all.join("")}></flow-executor>`;
}

function htmlOf(parts: Parts): string {
  const style =
    parts.tokens.length > 0 ? `<style>\n${cssOf(parts)}</style>\n` : "";
  const words = hasWords(parts)
    ? `<script type="module">
  document.querySelector("flow-executor").terms = ${literal(parts.words)};
</script>\n`
    : "";
  return `<script type="module" src="/flow-executor/flow-executor.js"></script>\n${style}${tag(parts)}\n${words}`;
}

const property = (name: string) =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The attributes whose property is not a text. */
const LITERALS: Readonly<Record<string, (value: string) => string>> = {
  "heading-level": (value) => String(Number(value)),
  fresh: () => "true",
  unstyled: () => "true",
  autofocus: () => "true",
};

function reactOf(parts: Parts): string {
  const { slug, attributes, tokens } = parts;
  const lines = [
    `slug="${quoted(slug)}"`,
    ...attributes.map(([name, value]) => {
      const make = LITERALS[name];
      return make
        ? `${property(name)}={${make(value)}}`
        : `${property(name)}={${JSON.stringify(value)}}`;
    }),
    ...(tokens.length > 0 ? ["style={tokens}"] : []),
    ...(hasWords(parts) ? ["terms={terms}"] : []),
    "onFlowDone={({ signedIn }) => console.log(signedIn)}",
  ];
  const words = hasWords(parts)
    ? `\nconst terms = ${literal(parts.words)};\n`
    : "";
  // The types of React know no custom properties.
  const style =
    tokens.length > 0
      ? `\nconst tokens = ${literal(Object.fromEntries(tokens))} as CSSProperties;\n`
      : "";
  const types =
    tokens.length > 0 ? `\nimport type { CSSProperties } from "react";` : "";
  return `import { FlowExecutor } from "flow-executor/react";${types}
${style}${words}
export function SignIn() {
  return (
    <FlowExecutor
      ${lines.join("\n      ")}
    />
  );
}
`;
}

function vueOf(parts: Parts): string {
  const more = [
    ...(hasWords(parts) ? [':terms="terms"'] : []),
    '@flow-done="done"',
  ];
  const words = hasWords(parts)
    ? `\nconst terms = ${literal(parts.words)};`
    : "";
  const style =
    parts.tokens.length > 0 ? `\n<style>\n${cssOf(parts)}</style>\n` : "";
  return `<script setup lang="ts">
import { type FlowDoneEvent } from "flow-executor/vue";
import "flow-executor/vue";
${words}
const done = ({ signedIn }: FlowDoneEvent) => console.log(signedIn);
</script>

<template>
  ${tag(parts, more).replaceAll("\n", "\n  ")}
</template>
${style}`;
}

function angularOf(parts: Parts): string {
  const more = [
    ...(hasWords(parts) ? ['[terms]="terms"'] : []),
    '(flow-done)="done($event)"',
  ];
  const styles =
    parts.tokens.length > 0
      ? `\n  styles: \`\n    ${cssOf(parts).trimEnd().replaceAll("\n", "\n    ")}\n  \`,`
      : "";
  const words = hasWords(parts)
    ? `\n  readonly terms = ${literal(parts.words).replaceAll("\n", "\n  ")};\n`
    : "";
  return `import { Component, CUSTOM_ELEMENTS_SCHEMA } from "@angular/core";
import type { FlowDoneEvent } from "flow-executor";
import { FlowExecutorDirective } from "flow-executor/angular";

@Component({
  selector: "app-sign-in",
  imports: [FlowExecutorDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    ${tag(parts, more).replaceAll("\n", "\n    ")}
  \`,${styles}
})
export class SignIn {${words}
  done({ signedIn }: FlowDoneEvent): void {
    console.log(signedIn);
  }
}
`;
}
