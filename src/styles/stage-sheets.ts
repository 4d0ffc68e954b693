import { stage } from "./stage.js";
import { stageLists } from "./stage-lists.js";
import { stageParts } from "./stage-parts.js";
import { stageStatus } from "./stage-status.js";

/** The look that all stages share, also those of a page's own. */
export const stageSheets = [stage, stageParts, stageStatus, stageLists];
