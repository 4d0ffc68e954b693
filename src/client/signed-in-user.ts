import type { User } from "../protocol/index.js";
import { parseJson, readText } from "./reply.js";

/**
 * The signed-in user of a response. `undefined` if there is none.
 * @throws FlowError if the response does not tell
 */
export async function userIn(
  response: Response,
  url: string,
): Promise<User | undefined> {
  const { ok, status } = response;
  const text = await readText(response);
  const json = parseJson(text);
  const { user, detail } = Object(json) as { user?: User; detail?: unknown };
  // A proxy in front of authentik uses these status codes too, with a page of its own.
  if ((status === 401 || status === 403) && detail) return undefined;
  if (ok && user) return user;
  const { noReply } = await import("./exchange-errors.js");
  throw noReply(response, url, "GET", text, json);
}
