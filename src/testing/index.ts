/** For tests of pages and of custom stages: challenges of every component, and a server with scripted replies. */
export { challenge } from "./challenge.js";
export { fixtures } from "./fixtures/index.js";
export type { Fixtures } from "./fixtures/types.js";
export {
  ScriptedRequest,
  ScriptedServer,
  type ScriptedReply,
} from "./scripted-server.js";
