/** Hides secrets and personal values before anything is kept. */
import { allSecrets } from "../protocol/all-secrets.js";

/** Stands for any hidden value; its length says nothing about the value's. */
export const MASK = "•".repeat(8);

/** The keys of every component whose values are secret. */
const KEYS = new Set(Object.values(allSecrets).flat());
/** Keys that no component lists: those of a prompt's administrator, of an address and of other endpoints. */
const NAMES =
  /passw(?!ordless)|secret|token|otp|codes?$|verifier$|^session_?id$|^sid$|^saml|assertion|ticket|credential|signature|nonce|jwt|^hash$|api_?key/i;
/** Keys with a name, an address or a picture of a person. */
const PERSONAL =
  /^(uid_field|pending_user\w*|username|user|user_?name|upn|user_identifier|login_hint|e?mail|email_address|phone\w*|avatar|initial_value|display_?name|first_?name|last_?name|given_?name|family_?name|device_uid|challenge|allowCredentials|excludeCredentials|rpId|rp|body)$/i;

/** Keys whose values are names of the protocol. */
const PROTOCOL =
  /^(component|type|device_class|field_key|layout|flow_designation|alg)$/;
/** Keys whose values name no person, even in an answer. */
const PLAIN_ANSWER = /^(component|device_class)$/;

/** A part of a path that no person would write, such as the token of a recovery link. */
const LONG_PART = /^(?=.*\d)(?=.*[a-z])[\w~-]{24,}$/i;
/** A part of a path before the slug of a flow, which is long only because its name is. */
const BEFORE_SLUG = /^(executor|flow)$/;
const ADDRESS = /^(?:[/?]|[a-z][-+.\w]*:)/i;
const JWT = /\beyJ[\w-]+\.[\w-]+\.[\w-]*/g;

/** Longer texts are usually pictures. */
const LONG = 160;
/** A shorter typed value is also a part of ordinary words. */
const TELLING = 3;

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

const isSecret = (key: string) => KEYS.has(key) || NAMES.test(key);
const isHidden = (key: string) => isSecret(key) || PERSONAL.test(key);

/** Masks the bodies of one exchange. What was hidden in one of them is also hidden where a text of the other repeats it. */
export class BodyMask {
  /** The hidden values, in each of their spellings. */
  readonly #hidden = new Set<string>();

  /** A copy of an answer without its values: everything in it was typed, chosen or made by a device. */
  answer(body: unknown): Json {
    return this.#answer(body, "");
  }

  /** A copy of a reply without its secrets and personal values, which are found by their keys. Long texts are cut. */
  reply(body: unknown): Json {
    const masked = this.#reply(body, "");
    return this.#echoes(masked, "");
  }

  #hide(value: string | number): string {
    const text = String(value);
    for (const each of variantsOf(text)) this.#hidden.add(each);
    return text === "" ? "" : MASK;
  }

  #answer(value: unknown, key: string): Json {
    if (isScalar(value)) {
      if (typeof value === "boolean" || value === null) return value;
      return PLAIN_ANSWER.test(key) ? value : this.#hide(value);
    }
    return mapped(value, key, (inner, name) => this.#answer(inner, name));
  }

  #reply(value: unknown, key: string): Json {
    if (isScalar(value)) {
      if (typeof value === "boolean" || value === null) return value;
      if (isHidden(key)) return this.#hide(value);
      return typeof value === "string" ? maskText(value) : value;
    }
    return mapped(value, key, (inner, name) => {
      if (name === "response_errors") return this.#errors(inner);
      // The options of a ceremony are an object below a key whose text would be hidden.
      const isOpen = key === "challenge" || !isHidden(key);
      const isNamed = !isSecret(key) && PROTOCOL.test(name);
      return this.#reply(inner, isOpen || isNamed ? name : key);
    });
  }

  /** The keys of messages are those of fields, so `code` has another meaning here. */
  #errors(value: unknown): Json {
    if (isScalar(value))
      return typeof value === "string" ? maskText(value) : value;
    return mapped(value, "", (inner) => this.#errors(inner));
  }

  /** Hides what a sentence or an address repeats. Other texts are names of the protocol. */
  #echoes(value: Json, key: string): Json {
    if (!isScalar(value))
      return mapped(value, key, (inner, name) =>
        this.#echoes(inner as Json, name),
      );
    if (typeof value !== "string") return value;
    // A cut text would no longer have the whole value that it repeats.
    return shorten(PROTOCOL.test(key) ? value : this.text(value));
  }

  /**
   * Hides in a text what the bodies had hidden, however it is written there. A single word of ASCII may be a name of the
   * protocol, so it is only hidden as a whole.
   */
  text(text: string): string {
    if (text === MASK) return text;
    if (/^[!-9;-?A-~]*$/.test(text) && !text.includes("/"))
      return this.#isHidden(text) ? MASK : text;
    const longest = [...this.#hidden].sort((a, b) => b.length - a.length);
    return longest.reduce(
      (masked, each) =>
        each.length > LONG
          ? masked.replaceAll(each, MASK)
          : masked.replace(new RegExp(escaped(each), "giu"), MASK),
      text,
    );
  }

  #isHidden(text: string): boolean {
    const lower = text.toLowerCase();
    return [...this.#hidden].some((each) => each.toLowerCase() === lower);
  }
}

const isScalar = (value: unknown): value is string | number | boolean | null =>
  value === null || ["string", "number", "boolean"].includes(typeof value);

function mapped(
  value: unknown,
  key: string,
  change: (inner: unknown, name: string) => Json,
): Json {
  if (Array.isArray(value))
    return value.map((each: unknown) => change(each, key));
  if (typeof value !== "object" || value === null) return null;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, change(each, name)]),
  );
}

/** A value as it was typed, without blanks at its ends, in an address and in HTML. */
function variantsOf(value: string): string[] {
  const text = value.trim();
  const html = text.replace(
    /[&<>"']/g,
    (character) => ENTITIES[character] ?? character,
  );
  const all = [value, text, encode(text), html, html.replaceAll("&#x27;", "'")];
  return [...new Set(all)].filter(({ length }) => length >= TELLING);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#x27;",
};

/** Half of a character cannot be encoded. */
function encode(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    return text;
  }
}

const escaped = (text: string) => text.replace(/[$()*+./?[\\\]^{|}]/g, "\\$&");

/** An address, or a text that may have addresses in it. */
const maskText = (text: string) =>
  ADDRESS.test(text) && !/\s/.test(text)
    ? maskAddress(text)
    : maskMessage(text.replace(JWT, MASK));

/** Cuts a text that only takes space. */
function shorten(text: string): string {
  return text.length > LONG
    ? `${text.slice(0, LONG / 4)}… (${text.length} characters)`
    : text;
}

/**
 * An address with the secrets of its path, query and fragment masked, and without a user. Any other text stays, except
 * for tokens in it. The query inside an executor's `query` is decoded.
 */
export function maskAddress(text: string): string {
  const address = text.replace(JWT, MASK);
  if (!ADDRESS.test(address)) return address;
  const at = address.search(/[?#]/);
  const path = at < 0 ? address : address.slice(0, at);
  return maskPath(path) + (at < 0 ? "" : maskPairs(address.slice(at)));
}

/** A message with its addresses masked. */
export const maskMessage = (message: string) =>
  message.replace(
    /\b[a-z][-+.\w]*:\/\/[^\s"'<>]+|(?<=\s|^)\/\S+/gi,
    maskAddress,
  );

const maskPath = (path: string) =>
  path
    .replace(/^([a-z][-+.\w]*:\/\/)[^/@]*@/i, `$1${MASK}@`)
    .split("/")
    .map((part, at, parts) =>
      LONG_PART.test(part) && !BEFORE_SLUG.test(parts[at - 1] ?? "")
        ? MASK
        : part,
    )
    .join("/");

function maskPairs(query: string): string {
  return query
    .split(/([?#&])/)
    .map(maskPair)
    .join("");
}

function maskPair(pair: string): string {
  const [name = "", ...rest] = pair.split("=");
  if (rest.length === 0) return LONG_PART.test(pair) ? MASK : pair;
  const key = decode(name);
  if (isHidden(key)) return `${key}=${MASK}`;
  const value = decode(rest.join("="));
  return `${key}=${key === "query" ? maskPairs(value) : maskAddress(value)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
