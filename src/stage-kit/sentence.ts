import { html, type TemplateResult } from "lit";

/**
 * A sentence with names, hosts or addresses, which a browser does not translate, and which may run in another direction
 * than the sentence. For titles and accessible names, which take no markup, use `fill`.
 * @param text with `{name}` for each of the values
 */
export const sentence = (
  text: string,
  values: Readonly<Record<string, string>>,
): TemplateResult =>
  html`${text
    .split(/\{(\w+)\}/)
    .map((part, at) =>
      at % 2 === 0
        ? part
        : html`<bdi translate="no">${values[part] ?? `{${part}}`}</bdi>`,
    )}`;
