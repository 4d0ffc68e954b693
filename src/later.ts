import { stageLater } from "./styles/stage-later.js";
import { stageLists } from "./styles/stage-lists.js";
import { stageStatus } from "./styles/stage-status.js";

/**
 * What the first form can do without: fetched once that is on the page, and before anything else is shown, so that the
 * way to the first form is short (README, "Size").
 */
export { answer, obey, openSession } from "./frame/session-bridge.js";
export { CopyMask } from "./frame/copy-mask.js";
export { FrameStates } from "./frame/end-and-errors.js";
export { StageGuard } from "./frame/stage-guard.js";
export { AddressBar } from "./frame/address-bar.js";
export { ownStage } from "./registry/own-stage.js";
export { prefetchNext } from "./registry/likely-next.js";
export { terms as en } from "./terms/en.js";
export { observeLanguage } from "./terms/observe-language.js";

/** The look of all that a stage shows but for its first form. */
export const stageSheets = [stageLater, stageStatus, stageLists];
