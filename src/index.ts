/** Defines `<flow-executor>`. */
import { defineFlowExecutor } from "./define.js";

export { FlowExecutor } from "./define.js";
export type { HostedUrl } from "./frame/end-and-errors.js";
export type { OwnStage } from "./registry/own-stage.js";
export {
  FlowChallengeEvent,
  FlowDoneEvent,
  FlowErrorEvent,
  FlowExchangeEvent,
  type FlowExecutorEventMap,
  FlowMessageEvent,
  FlowQuestionEvent,
  FlowRedirectEvent,
  FlowResponseEvent,
} from "./events.js";
export {
  StageElement,
  type StageContext,
  type StageRequest,
} from "./stage-kit/stage-element.js";
export type { HiddenPart } from "./stage-kit/hide.js";
export type {
  OwnTerms,
  PageTerms,
  TermsByComponent,
} from "./terms/page-terms.js";
export { addLanguage, type TermsLoader } from "./terms/languages.js";
export { fill, type Counted, type Plural, type Terms } from "./terms/terms.js";
export { FlowClient } from "./client/flow-client.js";
export { FlowError } from "./client/errors.js";
export { flowFromLocation } from "./client/flow.js";
export { resolveTarget } from "./client/target.js";
// The rest of the client is in `flow-executor/client`: a page that shows a form does not need it at first.
export type * from "./client/index.js";

defineFlowExecutor();
