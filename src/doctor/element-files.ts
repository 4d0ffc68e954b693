/** Finds the files that contain the element among the scripts of a page. */
import { type Ask, headerOf, isAnswer } from "./ask.js";
import type { ElementFile } from "./observed.js";

/** A text of src/define.ts that every copy has, also a minified one. Written so that this file does not have it. */
const MARK = /defines <flow-execu[t]or> twice/;

/** The most scripts that are read, and the most characters of each. */
const MOST = 60;
const LONGEST = 4_000_000;

export interface Found {
  readonly files: readonly ElementFile[];
  /** Whether all scripts could be read. */
  readonly sawAll: boolean;
}

export async function findElement(
  scripts: readonly string[],
  ask: Ask,
): Promise<Found> {
  const files: ElementFile[] = [];
  let sawAll = scripts.length <= MOST;
  for (const url of scripts.slice(0, MOST)) {
    const answer = await ask({ url, limit: LONGEST, follow: true });
    if (!isAnswer(answer) || answer.isRedirect) {
      sawAll = false;
      continue;
    }
    sawAll &&= !answer.isCut;
    if (!MARK.test(answer.body)) continue;
    const { sizes } = answer;
    files.push({
      url,
      encoding: headerOf(answer, "content-encoding"),
      cacheControl: headerOf(answer, "cache-control"),
      ...(sizes && { sizes }),
    });
  }
  return { files, sawAll };
}
