import type { Challenge } from "../../protocol/index.js";
import type { Course } from "./store.js";
import { unsafeRedirect } from "./diagnoses.js";
import { wasAnswered, type Exchange } from "./exchanges.js";
import { FlowError } from "../errors.js";
import { cancelled, follow } from "./navigation.js";
import {
  fieldsOf,
  isLast,
  judge,
  saysNothing,
  type Verdict,
} from "./reply-rules.js";
import type { Reply } from "../reply.js";
import { resolveTarget } from "../target.js";

/**
 * An empty answer that makes the server send the launch address of an application if its reply left the address out
 * (docs/protocol/errors.md#response_errors).
 */
const NUDGE = {};

/** Processes a reply. Returns the next request, if the reply requires one. */
export function adopt(
  course: Course,
  reply: Reply,
  exchange: Exchange,
): Exchange | undefined {
  course.outcome = "accepted";
  if (exchange.method === "CANCEL") return cancelled(course, exchange);
  const trouble = course.run.crash(reply, exchange);
  if (trouble) course.tell(trouble);

  const { shown } = course;
  if (typeof reply.component !== "string") {
    if (reply.response_errors && shown && exchange.method === "POST") {
      return ask(course, { ...shown, ...reply } as Challenge, exchange);
    }
    if (!reply.flow_info || exchange.body === NUDGE) throw nameless();
    return { method: "POST", why: exchange.why, body: NUDGE };
  }
  const challenge = reply as unknown as Challenge;
  if (
    exchange.silent &&
    exchange.method === "POST" &&
    saysNothing(challenge, shown)
  ) {
    return course.set({ silent: "sent", error: undefined });
  }
  if (wentOnElsewhere(shown, challenge, exchange)) {
    return course.finish({ as: "elsewhere" });
  }
  return challenge.component === "xak-flow-redirect"
    ? follow(course, challenge, exchange)
    : ask(course, challenge, exchange);
}

/**
 * The person opened the mail's link elsewhere and the flow continues there. This page no longer takes part in it
 * (docs/protocol/query.md#flow_token).
 */
const wentOnElsewhere = (
  shown: Challenge | undefined,
  { component }: Challenge,
  { method, why }: Exchange,
) =>
  shown?.component === "ak-stage-email" &&
  component !== shown.component &&
  component !== "ak-stage-flow-error" &&
  method === "GET" &&
  why === "retry";

/** Shows the server's question. */
function ask(
  course: Course,
  reply: Challenge,
  exchange: Exchange,
): Exchange | undefined {
  const { run, shown } = course;
  const { form, flowInfo } = course.state;
  const leaving = leavesTo(course, reply);
  const crashed = reply.component === "ak-stage-flow-error";
  const { keep, challenge, restarted, ...verdict } = crashed
    ? crash(course, reply)
    : judge({
        shown,
        first: run.first,
        reply,
        answered: wasAnswered(exchange),
        otherTab: course.otherTab(),
      });
  const notice = crashed
    ? undefined
    : (run.notice(reply, exchange) ?? verdict.notice);
  const stays = crashed ? form : (run.kept?.form ?? form);
  if (!crashed) {
    run.first ??= reply;
    run.kept = undefined;
  } else if (run.first) {
    course.keepForm();
  }
  if (!leaving) run.asked = true;
  run.name(reply);
  run.hops = 0;

  course.outcome = outcomeOf(challenge, notice);
  // Send a waiting answer only if its question is unchanged and there is no notice: another user may be signed in now.
  const open = keep && !notice && shown && fieldsOf(shown) === fieldsOf(reply);
  const resend = open ? exchange.resend : undefined;
  course.set({
    challenge,
    flowInfo: reply.flow_info ?? flowInfo,
    language: course.session.language,
    pending: resend !== undefined && !resend.silent,
    error: undefined,
    notice,
    restarted,
    silent: resend?.silent ? "sending" : silence(course, exchange, keep),
    finished: undefined,
    given: run.given,
    username: run.username,
    form: keep ? stays : course.newForm(),
    back: run.kept !== undefined,
  });
  if (isLast(reply)) course.plan.release();
  if (leaving) course.tellDone(leaving.href);
  return resend;
}

/** The server's error replaces the form, or an earlier error of the server. */
const crash = ({ state }: Course, challenge: Challenge): Verdict => ({
  keep: challenge.component === state.challenge?.component,
  restarted: false,
  challenge,
});

/**
 * The target of a form that ends the run: the server has dropped the plan by the time of this reply
 * (docs/protocol/ak-stage-autosubmit.md).
 */
function leavesTo({ session }: Course, reply: Challenge): URL | undefined {
  if (reply.component !== "ak-stage-autosubmit" || reply.flow_info) {
    return undefined;
  }
  const target = resolveTarget(reply.url, session.client.base);
  if (!target) throw unsafeRedirect();
  return target;
}

function outcomeOf(
  { component, response_errors }: Challenge,
  notice: Verdict["notice"],
): "accepted" | "rejected" | "failed" {
  if (component === "ak-stage-flow-error") return "failed";
  const errors = Object.keys(response_errors ?? {}).length > 0;
  const refused = notice === "not-accepted" || notice === "start-again";
  return errors || refused ? "rejected" : "accepted";
}

/** The state of the silent answer, if its reply was a challenge that the form keeps. */
function silence(
  { outcome }: Course,
  { silent, method }: Exchange,
  keep: boolean,
): "sent" | "failed" | undefined {
  if (!silent || method !== "POST" || !keep) return undefined;
  return outcome === "accepted" ? "sent" : "failed";
}

const nameless = () =>
  new FlowError("no-component", "The executor's answer names no component.");
