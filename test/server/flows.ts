/** Flows of the recorded servers that the demo does not have. */
import { challenge } from "../../src/testing/challenge.js";
import { flows as demoFlows } from "../../demo/server/flows/all.js";
import {
  type Flow,
  type Stage,
  denied,
  passed,
} from "../../demo/server/engine/stage.js";
import { crashing } from "../../demo/server/stages/crashing.js";
import { identification } from "../../demo/server/stages/identification.js";
import { password } from "../../demo/server/stages/password.js";
import { userLogin } from "../../demo/server/stages/user-login.js";
import { userLogout } from "../../demo/server/stages/user-logout.js";

export const WEEK = 7 * 24 * 60 * 60;

const dummy = (name: string): Stage => ({
  challenge: () => challenge("ak-stage-dummy", { name }),
  answer: () => passed,
});

const deny = (message: string): Stage => ({
  challenge: () => denied(message),
  answer: () => denied(message),
});

const flow = (slug: string, stages: Flow["stages"]): Flow => ({
  slug,
  title: slug,
  designation: "stage_configuration",
  stages,
});

export const flows: readonly Flow[] = [
  ...demoFlows,
  flow("empty", () => []),
  flow("one", () => [{ stage: dummy("first") }]),
  flow("two", () => [{ stage: dummy("first") }, { stage: dummy("second") }]),
  flow("refusing", () => [
    { stage: dummy("first") },
    { stage: deny("Go away, please.") },
  ]),
  flow("loop", () => [{ stage: deny("unheard"), onInvalid: "restart" }]),
  flow("broken", () => [{ stage: crashing(dummy("first"), Infinity) }]),
  flow("restart", () => [
    { stage: dummy("first") },
    { stage: password(), onInvalid: "restart" },
  ]),
  flow("login-and-on", () => [
    { stage: identification() },
    { stage: password() },
    { stage: userLogin({ remember: WEEK }) },
    { stage: dummy("after") },
  ]),
  flow("logout-and-on", () => [
    { stage: userLogout() },
    { stage: dummy("after") },
  ]),
];
