/** Requests by the page's own `fetch`, as the element sends them. */
import { type Answer, type Ask, LIMIT, PATIENCE } from "../ask.js";

export const pageAsk: Ask = async ({
  method = "GET",
  url,
  headers = {},
  body,
  follow = false,
  limit = LIMIT,
}) => {
  const sentAt = Date.now();
  // The browser sets the origin itself.
  const { Origin: _origin, ...kept } = headers as Record<string, string>;
  const isOwn = new URL(url).origin === location.origin;
  try {
    const response = await fetch(url, {
      method,
      headers: kept,
      ...(body !== undefined && { body }),
      redirect: follow ? "follow" : "manual",
      credentials: isOwn ? "same-origin" : "omit",
      // Files of the page are read again from where the browser has them.
      cache: /\.\w+$/.test(new URL(url).pathname) ? "default" : "no-store",
      signal: AbortSignal.timeout(PATIENCE),
    });
    const cameAt = Date.now();
    const isRedirect = response.type === "opaqueredirect";
    return {
      url: response.url || url,
      status: response.status,
      headers: new Map(response.headers),
      ...(await bodyOf(response, limit)),
      isRedirect,
      redirected: response.redirected,
      hops: undefined,
      setCookies: undefined,
      sentAt,
      cameAt,
    } satisfies Answer;
  } catch (error) {
    const { name } = error as Error;
    return {
      failed:
        name === "TimeoutError"
          ? `no answer within ${PATIENCE / 1000} seconds`
          : "no answer: the network failed, or a policy of the page refuses the request",
    };
  }
};

/** Reads a body as text, as far as the limit. */
async function bodyOf(response: Response, limit: number) {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let body = "";
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    body += decoder.decode(value, { stream: true });
    if (body.length <= limit) continue;
    await reader.cancel();
    return { body: body.slice(0, limit), isCut: true };
  }
  return { body: body + decoder.decode(), isCut: false };
}
