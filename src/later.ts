import { stageLater } from "./styles/stage-later.js";
import { stageLists } from "./styles/stage-lists.js";
import { stageStatus } from "./styles/stage-status.js";

/**
 * What the first form can do without: fetched once that is on the page, and before anything else is shown, so that the
 * way to the first form is short (README, "Size").
 */
export { answer, obey, openSession } from "./conversation.js";
export { CopyMask } from "./elements/copy-mask.js";
export { FrameStates } from "./elements/frame-states.js";
export { StageGuard } from "./elements/stage-guard.js";
export { AddressBar } from "./platform/address-bar.js";
export { ownStage } from "./stages/own-stage.js";
export { prefetchNext } from "./stages/prefetch.js";
export { terms as en } from "./terms/en.js";
export { observeLanguage } from "./terms/observe-language.js";

/** The look of all that a stage shows but for its first form. */
export const stageSheets = [stageLater, stageStatus, stageLists];
