import type { ErrorDetail, FlowInfo } from "../protocol/index.js";

/**
 * A reply of the executor as it arrived: any key may be missing (docs/protocol/errors.md#response_errors,
 * docs/protocol/errors.md#how-to-judge-an-answer).
 */
export interface Reply {
  readonly component?: string;
  readonly flow_info?: FlowInfo;
  readonly response_errors?: Record<string, ErrorDetail[]>;
  readonly [field: string]: unknown;
}

/** Larger than any challenge. The limit keeps an endless response from filling the memory. */
const LIMIT = 4 * 1024 * 1024;

/** Reads the text of a body; `undefined` if the body is larger than any challenge. */
export async function readText(
  response: Response,
): Promise<string | undefined> {
  const { body } = response;
  // A `fetch` that the page replaced may not support streams.
  if (!body || !("getReader" in body)) {
    const text = await response.text();
    return text.length > LIMIT ? undefined : text;
  }
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (let size = 0; ;) {
    const chunk = await reader.read();
    if (!chunk.value) return text + decoder.decode();
    size += chunk.value.length;
    if (size > LIMIT) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(chunk.value, { stream: true });
  }
}

/** `undefined` if the text is not JSON. */
export function parseJson(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Whether a body comes from the executor. An `error` without a component comes from the router
 * (docs/protocol/errors.md#errors-of-the-router).
 */
export function isReply(json: unknown): json is Reply {
  const object = typeof json === "object" && json !== null;
  if (!object || Array.isArray(json)) return false;
  return "component" in json || !("error" in json);
}
