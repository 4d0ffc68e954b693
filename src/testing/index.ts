/** For tests of pages and of own stages: challenges of every component, and a server that says what it is told. */
export { challenge } from "./challenge.js";
export { fixtures } from "./fixtures/index.js";
export type { Fixtures } from "./fixtures/types.js";
export {
  ScriptedRequest,
  ScriptedServer,
  type ScriptedReply,
} from "./scripted-server.js";
