// Writes an example in HTML as a component of React and of Vue.

/** Names of HTML that JSX writes in another way. */
const NAMES = { class: "className" };

const camel = (name) =>
  name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** `heading-level="2"` is `headingLevel={2}`: the wrapper takes properties. */
function property([, name, value]) {
  const key = NAMES[name] ?? (name.startsWith("data-") ? name : camel(name));
  if (value === undefined) return ` ${key}`;
  return /^\d+$/.test(value) ? ` ${key}={${value}}` : ` ${key}="${value}"`;
}

function jsx(html) {
  return html
    .replace(/<flow-executor((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/, (_, list) => {
      const all = [...list.matchAll(/([\w-]+)(?:="([^"]*)")?/g)];
      return `<FlowExecutor${all.map(property).join("")}>`;
    })
    .replace("</flow-executor>", "</FlowExecutor>")
    .replace(/\sclass="/g, ' className="')
    .replace(/<FlowExecutor([^>]*)>\s*<\/FlowExecutor>/, "<FlowExecutor$1 />");
}

const indented = (text, by) => text.replaceAll(/^(?=.)/gm, " ".repeat(by));

/** One prop in a line where they do not fit in one. */
const wrapped = (text) => {
  const [first] = text.split("\n");
  if (first.length <= 70) return text;
  const [, props, end] = /^<FlowExecutor(.*?)( ?\/?>)$/.exec(first);
  const list = props.trim().match(/[\w-]+(?:="[^"]*"|=\{[^}]*\})?/g);
  const lines = list.map((prop) => `  ${prop}`).join("\n");
  return `<FlowExecutor\n${lines}\n${end.trim()}${text.slice(first.length)}`;
};

/** The tabs of the example: the HTML as it is written, and what it is in frameworks. */
export function frameworks(html) {
  const [element] = /<flow-executor[^]*<\/flow-executor>/.exec(html) ?? [];
  if (!element) return [];
  return [
    { name: "HTML", language: "html", code: html },
    {
      name: "React",
      language: "tsx",
      code: `import { FlowExecutor } from "flow-executor/react";

export const SignIn = () => (
${indented(wrapped(jsx(element)), 2)}
);`,
    },
    {
      name: "Vue",
      language: "vue",
      code: `<script setup lang="ts">
import "flow-executor/vue";
</script>

<template>
${indented(element, 2)}
</template>`,
    },
  ];
}
