import type { ErrorDetail, FlowInfo } from "../protocol/index.js";

/** An answer of the executor as it came: any key may be missing (docs/protocol/errors.md#response_errors, docs/protocol/errors.md#how-to-judge-an-answer). */
export interface Reply {
  readonly component?: string;
  readonly flow_info?: FlowInfo;
  readonly response_errors?: Record<string, ErrorDetail[]>;
  readonly [field: string]: unknown;
}

/** More than any challenge: a page that streams for ever must not fill the memory. */
const LIMIT = 4 * 1024 * 1024;

/** The text of a body; `undefined` where it is larger than any challenge. */
export async function readText(
  response: Response,
): Promise<string | undefined> {
  const { body } = response;
  // A fetch that the page replaced may know no streams.
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

/** `undefined` where the text is no JSON. */
export function parseJson(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a body is one of the executor's. An `error` without a component is the router's (docs/protocol/errors.md#errors-of-the-router). */
export function isReply(json: unknown): json is Reply {
  const object = typeof json === "object" && json !== null;
  if (!object || Array.isArray(json)) return false;
  return "component" in json || !("error" in json);
}
