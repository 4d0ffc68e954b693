/** Masks secrets before anything is written to the log. */
import { allSecrets } from "../src/protocol/all-secrets.js";

/** The keys of every component whose values are secret. */
const KEYS = new Set(Object.values(allSecrets).flat());
/** Keys that no component lists: those of a prompt's administrator, of an address and of other endpoints. */
const NAMES = /passw(?!ordless)|secret|token|otp|codes?$/i;

const isSecret = (key: string) => KEYS.has(key) || NAMES.test(key);

const MASK = "•••";
const ADDRESS = /^(?:\/|[a-z][-+.\w]*:)/i;

/**
 * A copy of the JSON of a request or reply without its secrets, which are found by their keys. Messages about a field
 * (`response_errors`) are not secrets.
 */
export function maskSecrets(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    return value.map((each: unknown) => maskSecrets(each, key));
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([name, each]) => [
      name,
      name === "response_errors"
        ? (each as unknown)
        : maskSecrets(each, isSecret(key) ? key : name),
    ]);
    return Object.fromEntries(entries) as unknown;
  }
  if (typeof value !== "string" && typeof value !== "number") return value;
  if (isSecret(key)) return value === "" ? "" : MASK;
  return typeof value === "string" ? maskAddress(value) : value;
}

/** An address with the secrets of its query and fragment masked. The query inside an executor's `query` is decoded. */
export function maskAddress(address: string): string {
  if (!ADDRESS.test(address)) return address;
  const at = address.search(/[?#]/);
  return at < 0 ? address : address.slice(0, at) + maskPairs(address.slice(at));
}

function maskPairs(query: string): string {
  return query
    .split(/([?#&])/)
    .map(maskPair)
    .join("");
}

function maskPair(pair: string): string {
  const [name = "", ...rest] = pair.split("=");
  if (rest.length === 0) return pair;
  const key = decode(name);
  if (isSecret(key)) return `${key}=${MASK}`;
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
