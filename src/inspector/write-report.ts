/** Writes a bug report without personal data. */
import { allTraits } from "../protocol/all-traits.js";
import type { Entry, EventEntry, ExchangeEntry } from "./entries.js";
import { hasFailed } from "./entries.js";
import type { Json } from "./masking.js";
import { RULES } from "./sentences.js";

/** What a report says about the page. */
export interface Surroundings {
  /** Version of the element; `undefined` if the element is not defined. */
  readonly version: string | undefined;
  readonly inspector: string;
  /** The browser's own name for itself. */
  readonly browser: string;
  readonly language: string;
  readonly secure: boolean;
  /** The attributes of the element, without values that a page chooses freely. */
  readonly attributes: readonly string[];
}

/** A word of the protocol or of the code. Any other text may be a name. */
const WORD = /^[a-z][a-zA-Z0-9]*(?:[-_.][a-zA-Z0-9]+)*$/;
const word = (text: string) =>
  WORD.test(text) && text.length <= 48 ? text : "…";

/** The name of a field, as the server writes them. */
const FIELD = /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/;
const fieldOf = (key: string) =>
  FIELD.test(key) && key.length <= 48 ? key : "…";

/** Components of authentik. A page or a server may name others, which are not told. */
const componentOf = (name: string) =>
  Object.hasOwn(allTraits, name) ? name : "another component";

/** Keys whose values are words of the protocol, with the values that are told. */
const TOLD: Readonly<Record<string, (value: string) => string | undefined>> = {
  component: componentOf,
  layout: (value) =>
    /^(stacked|(content|sidebar)_\w+)$/.test(value) ? word(value) : undefined,
  device_class: (value) =>
    /^(static|totp|webauthn|duo|sms|email)$/.test(value) ? value : undefined,
  flow_designation: (value) =>
    /^(authentication|authorization|invalidation|enrollment|unenrollment|recovery|stage_configuration)$/.test(
      value,
    )
      ? value
      : undefined,
};

/** Error codes of the server that name no person. An administrator's policy may invent others. */
const CODE = /^[a-z]+(?:[-_][a-z]+){0,3}$/;

const codeOf = (code: string) =>
  CODE.test(code) && code.length <= 32 ? code : "string";

/** The shape of a body: its keys, with the types of their values. */
export function shapeOf(value: Json, key = "", inErrors = false): string {
  if (Array.isArray(value)) {
    const shapes = [
      ...new Set(value.map((each: Json) => shapeOf(each, key, inErrors))),
    ];
    return `[${shapes.join(" | ")}${value.length > 1 ? ` × ${value.length}` : ""}]`;
  }
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(
      ([name, each]) =>
        `${inErrors && key === "response_errors" ? fieldOf(name) : word(name)}: ${shapeOf(each, name, inErrors || name === "response_errors")}`,
    );
    return pairs.length > 0 ? `{ ${[...new Set(pairs)].join(", ")} }` : "{}";
  }
  if (typeof value !== "string") return value === null ? "null" : typeof value;
  if (value === "") return '""';
  if (inErrors && key === "code") return codeOf(value);
  const told = Object.hasOwn(TOLD, key) ? TOLD[key]?.(value) : undefined;
  return told ?? "string";
}

/** A report in Markdown: what happened, in sentences, and the shape of every body. It holds no value of a body. */
export function writeReport(
  entries: readonly Entry[],
  page: Surroundings,
): string {
  const exchanges = entries.filter((entry) => entry.kind === "exchange");
  const events = entries.filter((entry) => entry.kind === "event");
  return `# A flow in flow-executor

<!-- Written by <flow-inspector>. It has no names, no typed values, no tokens and no hosts. Please add: what you expected, and what you saw. -->

| | |
| --- | --- |
| flow-executor | ${page.version ?? "not defined"} |
| inspector | ${page.inspector} |
| browser | ${page.browser.replaceAll("|", "/")} |
| language | ${page.language} |
| secure context | ${page.secure ? "yes" : "no"} |
| attributes | ${page.attributes.map(word).join(", ") || "none"} |

## Exchanges

${exchanges.map(writeExchange).join("\n") || "None.\n"}
## Events

${events.map(writeEvent).join("\n") || "None."}
`;
}

function writeExchange(entry: ExchangeEntry, at: number): string {
  const { method, component, errors = [], rules = [], request, reply } = entry;
  const { after, timing } = entry;
  const named = component === undefined ? "" : ` ${componentOf(component)}`;
  const fields = errors.map((each) =>
    each
      .split(/(: |, )/)
      .map((part, at) => {
        if (at % 2 === 1 || part === "no code") return part;
        return at === 0 ? fieldOf(part) : codeOf(part);
      })
      .join(""),
  );
  const lines = [
    ...rules.map((rule) => RULES[rule]),
    ...fields,
    ...(after?.error ? [`error: ${word(after.error)}`] : []),
  ];
  const took = timing
    ? `, ${Math.round(timing.server)} ms${timing.showing === undefined ? "" : `, shown after ${Math.round(timing.showing)} ms more`}`
    : "";
  const shapes = [
    ...(request === undefined ? [] : [`→ ${shapeOf(request)}`]),
    ...(reply === undefined ? [] : [`← ${shapeOf(reply)}`]),
  ];
  const block =
    shapes.length > 0 ? `\n\`\`\`\n${shapes.join("\n")}\n\`\`\`\n` : "";
  return `${at + 1}. **${method}${named}**: ${statusOf(entry)}${took}
${lines.map((line) => `   - ${line}`).join("\n")}
${block}`;
}

/** The result of a request in a few words: `302, 200`. */
export function statusOf(entry: ExchangeEntry): string {
  const { outcome, status, redirected, opaque, type } = entry;
  if (outcome !== "answered") return outcome;
  if (opaque) return "302";
  const code = `${redirected ? "302, " : ""}${status ?? ""}`;
  const isJson = type === undefined || type.includes("json");
  return hasFailed(entry) || !isJson
    ? `${code}${isJson ? "" : ", not JSON"}`
    : code;
}

function writeEvent({ name, failed, about }: EventEntry): string {
  const subject = failed ? ` ${word(about)}` : "";
  return `- ${word(name)}${subject}`;
}
