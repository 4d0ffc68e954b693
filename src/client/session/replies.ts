import type { Challenge } from "../../protocol/index.js";
import type { SessionStore } from "./store.js";
import { signedOut, unsafeRedirect } from "./session-errors.js";
import { wasAnswered, type Exchange } from "./exchanges.js";
import { FlowError } from "../errors.js";
import { cancelled, follow } from "./navigation.js";
import {
  isForMembers,
  isLast,
  isSameForm,
  applyRules,
  saysNothing,
  type Verdict,
} from "./reply-rules.js";
import { hasKey } from "../query-pairs.js";
import type { Reply } from "../reply.js";
import { resolveTarget } from "../target.js";

/**
 * An empty answer that makes the server send the launch address of an application if its reply left the address out
 * (docs/protocol/errors.md#response_errors).
 */
const NUDGE = {};

/** Processes a reply. Returns the next request, if the reply requires one. */
export function handleReply(
  store: SessionStore,
  reply: Reply,
  exchange: Exchange,
): Exchange | undefined {
  store.outcome = "accepted";
  if (exchange.ahead && !reply.component) return exchange.ahead.otherwise;
  if (exchange.method === "CANCEL") return cancelled(store, exchange);
  const trouble = store.run.crash(reply, exchange);
  if (trouble) store.tell(trouble);

  const { shown } = store;
  if (typeof reply.component !== "string") {
    if (reply.response_errors && shown && exchange.method === "POST") {
      return ask(store, { ...shown, ...reply } as Challenge, exchange);
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
    return store.set({ silent: "sent", error: undefined });
  }
  if (wentOnElsewhere(shown, challenge, exchange)) {
    return store.finish({ as: "elsewhere" });
  }
  return challenge.component === "xak-flow-redirect"
    ? follow(store, challenge, exchange)
    : ask(store, challenge, exchange);
}

/**
 * Whether an answer to the flow's first question brought that question again, without errors. So it is when the server
 * does not know the session.
 */
export const beginsAnew = (
  { run: { first }, shown }: SessionStore,
  reply: Reply,
) =>
  first !== undefined &&
  shown !== undefined &&
  !reply.response_errors &&
  isSameForm(first, shown) &&
  isSameForm(first, reply as unknown as Challenge);

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
  store: SessionStore,
  reply: Challenge,
  exchange: Exchange,
): Exchange | undefined {
  const { run, shown } = store;
  const { form, flowInfo } = store.state;
  const leaving = leavesTo(store, reply);
  const crashed = reply.component === "ak-stage-flow-error";
  const query = store.state.flow?.query ?? "";
  const signedOutNow = isForMembers(reply, run.first, query);
  const { keep, challenge, restarted, ...verdict } = crashed
    ? crash(store, reply)
    : applyRules({
        shown,
        first: run.first,
        reply,
        answered: wasAnswered(exchange),
        linked: !run.asked && hasKey(query, "flow_token"),
        otherTab: store.otherTab(),
      });
  const notice = crashed
    ? undefined
    : (run.notice(reply, exchange) ?? verdict.notice);
  const stays = crashed ? form : (run.kept?.form ?? form);
  if (!crashed) {
    run.first ??= reply;
    run.kept = undefined;
  } else if (run.first) {
    store.keepForm();
  }
  if (!leaving) run.asked = true;
  run.name(reply);
  run.hops = 0;

  store.outcome = outcomeOf(challenge, notice);
  // Send a waiting answer only if its question is unchanged and there is no notice: another user may be signed in now.
  const open = keep && !notice && shown && isSameForm(shown, reply);
  const resend = open ? exchange.resend : undefined;
  store.set({
    challenge,
    flowInfo: reply.flow_info ?? flowInfo,
    language: store.session.client.languageOf(reply) ?? store.session.language,
    pending: resend !== undefined && !resend.silent,
    error: undefined,
    notice,
    restarted,
    refused: false,
    silent: resend?.silent ? "sending" : silence(store, exchange, keep),
    finished: undefined,
    given: run.given,
    username: run.username,
    form: keep ? stays : store.newForm(),
    back: run.kept !== undefined,
  });
  if (isLast(reply)) store.plan.release();
  if (signedOutNow) store.tell(signedOut());
  if (leaving) store.tellDone(leaving.href);
  return resend;
}

/** Shows the server's error in place of the form, or of an earlier error of the server. */
const crash = ({ state }: SessionStore, challenge: Challenge): Verdict => ({
  keep: challenge.component === state.challenge?.component,
  restarted: false,
  challenge,
});

/**
 * The target of a form that ends the run: the server has dropped the plan by the time of this reply
 * (docs/protocol/ak-stage-autosubmit.md).
 */
function leavesTo(
  { session }: SessionStore,
  reply: Challenge,
): URL | undefined {
  if (reply.component !== "ak-stage-autosubmit" || !isLast(reply)) {
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
  { outcome }: SessionStore,
  { silent, method }: Exchange,
  keep: boolean,
): "sent" | "failed" | undefined {
  if (!silent || method !== "POST" || !keep) return undefined;
  return outcome === "accepted" ? "sent" : "failed";
}

const nameless = () =>
  new FlowError("no-component", "The executor's reply names no component.");
