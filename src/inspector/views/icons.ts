import { html, type TemplateResult } from "lit";

/** 16 px icons; stroke in the colour of the text. */
const icon = (name: string, path: string) =>
  html`<svg class="icon ${name}" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${path}></path>
  </svg>`;

const CIRCLE = "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z";

export const icons: Readonly<Record<string, TemplateResult>> = {
  code: icon("code", "M5.5 4.5 2 8l3.5 3.5M10.5 4.5 14 8l-3.5 3.5"),
  copy: icon("copy", "M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1"),
  check: icon("check", "m3 8.5 3.5 3.5 6.5-8"),
  wrong: icon("wrong", `${CIRCLE}M8 5v3.5M8 11v.1`),
  info: icon("info", `${CIRCLE}M8 11V7.5M8 5v.1`),
  lock: icon("lock", "M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2"),
  clear: icon("clear", "M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.5 9h6l.5-9"),
};
