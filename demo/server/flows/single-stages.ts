/** Flows with one stage, or without stages. */
import type { Flow } from "../engine/stage.js";
import { dummy } from "../stages/dummy.js";
import { frame } from "../stages/frame.js";
import { redirect } from "../stages/redirect.js";
import { shell } from "../stages/shell.js";

export const singleStageFlows: readonly Flow[] = [
  {
    slug: "dummies",
    title: "One after the other",
    designation: "stage_configuration",
    stages: () =>
      ["one", "two", "three"].map((name) => ({ stage: dummy(name) })),
  },
  {
    slug: "shell",
    group: "Trouble",
    title: "Not here",
    designation: "authorization",
    stages: () => [{ stage: shell() }],
  },
  {
    slug: "passing-shell",
    group: "Trouble",
    title: "Not yet",
    designation: "stage_configuration",
    stages: () => [{ stage: shell({ passing: true }) }, { stage: dummy("on") }],
  },
  {
    slug: "frame",
    title: "A look at your browser",
    designation: "stage_configuration",
    stages: () => [{ stage: frame() }, { stage: dummy("looked at") }],
  },
  {
    slug: "redirect",
    group: "On the way",
    title: "On to another flow",
    designation: "stage_configuration",
    stages: () => [{ stage: redirect("/if/flow/dummies/?from=redirect") }],
  },
  {
    slug: "empty",
    group: "On the way",
    title: "Nothing to do",
    designation: "stage_configuration",
    stages: () => [],
  },
];
