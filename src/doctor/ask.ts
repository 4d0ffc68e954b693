/** One request and its answer, the same in Node and in a page. An `Ask` never rejects: a failure is an answer too. */

export interface Question {
  readonly method?: "GET" | "POST";
  /** The address, which is sent byte for byte in Node. A page's `fetch` normalises it. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Follows redirects within the origin, 20 at most. Default: a redirect is the answer. */
  readonly follow?: boolean;
  /** The most characters of the body that are read. Default 256 * 1024. */
  readonly limit?: number;
}

/** A redirect on the way. */
export interface Hop {
  readonly status: number;
  /** `Location`, as it was sent. */
  readonly location: string;
}

export interface Answer {
  /** The address that answered, after redirects. */
  readonly url: string;
  /** 0 if a page may not see it: that of a redirect that was not followed. */
  readonly status: number;
  /** Names in lower case. A page does not see `set-cookie`. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  /** Whether the body was longer than the limit. */
  readonly isCut: boolean;
  /** Whether this is a redirect that was not followed. */
  readonly isRedirect: boolean;
  /** Whether redirects were followed. */
  readonly redirected: boolean;
  /** The redirects that were followed, and the one that was not. `undefined` in a page, which cannot see them. */
  readonly hops: readonly Hop[] | undefined;
  /** All `Set-Cookie` of the answer and its redirects. `undefined` in a page, which cannot see them. */
  readonly setCookies: readonly string[] | undefined;
  /** The compressed and the plain size of the body in bytes, if both are known. */
  readonly sizes?: { readonly sent: number; readonly plain: number };
  /** When the request was sent and when its headers came, in milliseconds since 1970. */
  readonly sentAt: number;
  readonly cameAt: number;
}

/** No answer. */
export interface Failure {
  /** A sentence without a full stop, such as `no answer within 10 seconds`. */
  readonly failed: string;
}

export type Ask = (question: Question) => Promise<Answer | Failure>;

/** The longest time to wait for an answer, in milliseconds. */
export const PATIENCE = 10_000;
/** The most characters of a body that are read. */
export const LIMIT = 256 * 1024;
/** The most redirects that are followed, as in browsers. */
export const MOST_HOPS = 20;

export const isAnswer = (
  answer: Answer | Failure | undefined,
): answer is Answer => answer !== undefined && !("failed" in answer);

/** The header of an answer, in lower case, or an empty text. */
export const headerOf = (answer: Answer | Failure | undefined, name: string) =>
  isAnswer(answer) ? (answer.headers.get(name) ?? "") : "";

/** The media type of an answer, without parameters. */
export const typeOf = (answer: Answer | Failure | undefined): string =>
  headerOf(answer, "content-type").split(";")[0]?.trim().toLowerCase() ?? "";

/** Every answer of authentik carries the number of its request (docs/protocol/requests.md#response-headers). */
export const isNumbered = (answer: Answer | Failure | undefined): boolean =>
  headerOf(answer, "x-authentik-id") !== "";

/** An object of JSON, or `undefined` for everything else, such as a page of HTML. */
export function jsonOf(
  answer: Answer | Failure | undefined,
): Readonly<Record<string, unknown>> | undefined {
  if (!isAnswer(answer) || answer.isCut) return undefined;
  try {
    const value: unknown = JSON.parse(answer.body);
    return isRecord(value) ? value : undefined;
  } catch {
    // Not JSON.
    return undefined;
  }
}

export const isRecord = (
  value: unknown,
): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const textOf = (value: unknown): string =>
  typeof value === "string" ? value : "";

/** An answer in a few words, such as `404 text/html`. */
export function inWords(answer: Answer | Failure | undefined): string {
  if (!answer) return "not asked";
  if (!isAnswer(answer)) return answer.failed;
  if (answer.isRedirect)
    return answer.status
      ? `${answer.status} to ${withoutQuery(answer.hops?.at(-1)?.location ?? "")}`
      : "a redirect";
  return `${answer.status} ${typeOf(answer) || "without a type"}`;
}

/** An address without its query and fragment, which may hold secrets. At most 80 characters. */
export const withoutQuery = (url: string): string =>
  url.replace(/[?#][^]*$/, "").slice(0, 80);
