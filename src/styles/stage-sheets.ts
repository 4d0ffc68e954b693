import { stage } from "./stage.js";
import { stageLists } from "./stage-lists.js";
import { stageParts } from "./stage-parts.js";
import { stageStatus } from "./stage-status.js";

/** The styles that all stages share, including a page's own stages. */
export const stageSheets = [stage, stageParts, stageStatus, stageLists];
