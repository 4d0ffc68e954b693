import { FlowError } from "../client/errors.js";
import type { FlowClient } from "../client/flow-client.js";

/** The page's own client, for authentik at `/`. */
export async function loadClient(): Promise<FlowClient> {
  const { FlowClient } = await import("../client/flow-client.js").catch(lost);
  return new FlowClient();
}

/** @throws FlowError */
export function lost(cause: unknown): never {
  throw new FlowError("chunk", "The client could not be loaded.", { cause });
}
