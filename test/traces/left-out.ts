/** The parts of the record that are not replayed, with the reasons. All other parts are replayed. */
import type { Exchange, Generation, Story } from "./records.js";

interface LeftOut extends Partial<
  Record<Generation, Readonly<Record<string, string>>>
> {
  readonly reason: string;
}

/**
 * Exchanges that no session can make. By story, the numbers of the exchanges: `1-6 12`, or `all`.
 *
 * Requests to other addresses than the executor and the cancel view are made by a browser itself. They are not part of
 * the data, so they are not listed here.
 */
export const impossible: readonly LeftOut[] = [
  {
    reason: "Nothing of the story is asked of the executor.",
    "2025.10": {
      "46-brand-and-config": "all",
      "53b-oauth-errors": "all",
      "55-oauth-app-denied": "all",
      "56c-device-code-in-url": "all",
      "94-interface-page": "all",
    },
    "2026.8": { "58-saml-idp-slo": "all", "113-saml-redirect-binding": "all" },
  },
  {
    reason: "A session only GETs and POSTs.",
    "2025.10": { "06-invalid-json-and-types": "18-24" },
    "2026.8": {
      "04-protocol-errors-anon": "13-17",
      "06c-flow-error-superuser": "10",
    },
  },
  {
    reason: "A session's answer is a JSON object with its component's name.",
    "2025.10": {
      "04-empty-post": "4 12 14 16 18 25 27 29",
      "06-invalid-json-and-types": "1-6 12",
      "11b-csrf-superuser": "2",
    },
    "2026.8": {
      "04-protocol-errors-anon": "0-7",
      "06c-flow-error-superuser": "8",
    },
  },
  {
    reason: "A session accepts JSON.",
    "2025.10": { "06-invalid-json-and-types": "13-15" },
    "2026.8": {
      "04-protocol-errors-anon": "11",
      "06c-flow-error-superuser": "9",
    },
  },
  {
    reason: "The record lacks the header that mattered.",
    "2026.8": { "04-protocol-errors-anon": "22-24" },
  },
  {
    reason: "A session's address has the slash at the end of its path.",
    "2025.10": { "08-unknown-slug": "2 3" },
    "2026.8": { "04-protocol-errors-anon": "21" },
  },
  {
    reason: "A session's query has one key, and its value is canonical.",
    "2025.10": {
      "09-query-encoding": "0 1 8 9 14 15 18 19 22-29 32-39 42 43 48-56",
      "09b-query-odd-and-long": "0-5 8 9 18-23",
      "10r-next-toplevel": "all",
      "40-access-denied-policy": "2 4 7 8 11 12 15 16",
    },
    "2026.8": {
      "04-protocol-errors-anon": "25",
      "05b-canonical-encoding-byte-exact": "0-3 6-13 16 17 20 21 24-27",
      "42-flow-policy-denied-actions": "1 3 5",
    },
  },
  {
    reason: "Nothing was running that a session could cancel.",
    "2026.8": { "48-cancel": "0-3" },
  },
  {
    reason: "A session cancels by GET, at the address that a challenge names.",
    "2025.10": { "44-cancel": "5 6" },
    "2026.8": {
      "48-cancel": "4",
      "56-oidc-end-session": "6",
      "95-captcha-standalone": "9",
      "98-websocket-and-toasts": "16",
      "123-prompt-quirks": "3",
    },
  },
  {
    reason: "A session answers only where something was asked.",
    "2025.10": {
      "38-flow-error-anonymous": "1",
      "39-empty-flow": "1",
      "52b-oauth-form-post-post": "1",
      "54-oidc-end-session": "2",
      "56-device-code": "12",
      "62-identification-sources": "8 13",
      "74-redirect-stage": "4",
      "77-saml-provider-post-autosubmit": "3",
    },
    "2026.8": {
      "06c-flow-error-superuser": "7",
      "41-deny": "1",
      "47-redirect-stage": "2",
      "60-device-code": "15",
      "79-unenrollment": "1",
      "92-source-stage": "1 7 9",
    },
  },
];

/** The exchanges of a story that replay. */
export function possible(generation: Generation, story: Story): Exchange[] {
  const numbers = leftOut(generation, story);
  return story.exchanges.filter(({ number }) => !numbers.includes(number));
}

/** The numbers of a story's exchanges that cannot be replayed. */
export function leftOut(
  generation: Generation,
  { name, exchanges }: Story,
): number[] {
  return impossible.flatMap((entry) => {
    const numbers = entry[generation]?.[name];
    if (numbers === "all") return exchanges.map(({ number }) => number);
    return numbers?.split(" ").flatMap(range) ?? [];
  });
}

/** `3` is 3, and `3-5` is 3, 4, 5. */
function range(text: string): number[] {
  const [first = NaN, last = first] = text.split("-").map(Number);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
