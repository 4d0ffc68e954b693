/** Icons of 20 px, drawn with lines of the text's color. */
import { svg, html, type TemplateResult } from "lit";

const PATHS = {
  attributes: "m7 6-4 4 4 4M13 6l4 4-4 4",
  check: "m4 10.5 4 4 8-9",
  chevron: "m8 6 4 4-4 4",
  copy: "M7 7h9v9H7zM13 7V4H4v9h3",
  edit: "M3 6h6M13 6h4M11 4v4M3 14h2M9 14h8M7 12v4",
  faults: "m11 3-6 8h4l-1 6 6-8h-4z",
  inspect: "M3 4h14v12H3zM6 8l2 2-2 2M10 12h4",
  layout: "M3 4h14v12H3zM8 4v12",
  link: "M8 12l4-4M9 6l2-2a3.5 3.5 0 0 1 5 5l-2 2M11 14l-2 2a3.5 3.5 0 0 1-5-5l2-2",
  list: "M3 5h14M3 10h14M3 15h14",
  mails: "M3 5h14v10H3zM3 6l7 5 7-5",
  passkeys:
    "M8 4a3 3 0 1 1 0 6 3 3 0 0 1 0-6M2 17c0-4 3-6 6-6M14 9a2.5 2.5 0 1 1 0 5v4",
  phone: "M6 2h8v16H6zM9 15.5h2",
  reload: "M16 6a7 7 0 1 0 1 5M16 2v4h-4",
  search: "M9 3a6 6 0 1 1 0 12A6 6 0 0 1 9 3M13.5 13.5 17 17",
  theme:
    "M10 6a4 4 0 1 1 0 8 4 4 0 0 1 0-8M10 1v2M10 17v2M1 10h2M17 10h2M3.6 3.6 5 5M15 15l1.4 1.4M16.4 3.6 15 5M5 15l-1.4 1.4",
  tokens: "M10 2c3 4 5 6 5 9a5 5 0 0 1-10 0c0-3 2-5 5-9z",
  words: "M4 6V4h12v2M10 4v12M8 16h4",
} as const;

export type IconName = keyof typeof PATHS;

export const icon = (name: IconName): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
    ${svg`<path d=${PATHS[name]}></path>`}
  </svg>`;
