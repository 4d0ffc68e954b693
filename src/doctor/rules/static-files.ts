import {
  type Answer,
  type Failure,
  inWords,
  isAnswer,
  isNumbered,
  typeOf,
} from "../ask.js";
import { passOn } from "../fixes.js";
import type { Observed } from "../observed.js";
import { covering } from "../paths.js";
import { challengeOf } from "./executor.js";
import { count, fine, type Rule, unseen, UNREACHED, wrong } from "./rule.js";

const isPicture = (answer: Answer | Failure): boolean =>
  isAnswer(answer) &&
  answer.status === 200 &&
  /^image\/|^application\/octet-stream$/.test(typeOf(answer));

/** The pictures that this flow and the brand name are served by authentik. */
export const staticFiles: Rule = {
  id: "static-files",
  title: "Static files",
  looksAt: "the pictures that the flow and the brand name are pictures",
  about: "docs/deploying.md#paths-to-proxy",
  judge(seen) {
    if (!challengeOf(seen)) return unseen(UNREACHED);
    const { pictures } = seen;
    if (pictures.length === 0)
      return unseen("this flow and its brand name no picture of authentik");
    const missing = pictures.filter((answer) => !isPicture(answer));
    if (missing.length === 0) return fine(count(pictures.length, "picture"));
    if (missing.every(isNumbered))
      return unseen(
        `authentik itself does not have ${count(missing.length, "picture")}`,
      );
    const folders = [...new Set(missing.map((each) => folderOf(each, seen)))];
    return wrong(
      "authentik’s pictures do not come",
      passOn(folders, seen.base.pathname),
      {
        measured: missing.map((answer) => [
          pathOf(answer, seen),
          inWords(answer),
        ]),
        detail: "The flow works, without its pictures.",
      },
    );
  },
};

/** Without the path where authentik is mounted. */
function pathOf(answer: Answer | Failure, { base }: Observed): string {
  if (!isAnswer(answer)) return "/static/dist/";
  const { pathname } = new URL(answer.url);
  return pathname.slice(base.pathname.length - 1);
}

function folderOf(answer: Answer | Failure, seen: Observed): string {
  const path = pathOf(answer, seen);
  return covering(path) ?? path.slice(0, path.lastIndexOf("/") + 1);
}
