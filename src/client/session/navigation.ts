import type { RedirectChallenge } from "../../protocol/index.js";
import type { SessionStore } from "./store.js";
import { queryRewritten, unsafeRedirect } from "./session-errors.js";
import { wasAnswered, type Exchange } from "./exchanges.js";
import type { Flow } from "../flow.js";
import { hasKey, withoutKeys } from "../query-pairs.js";
import { destination, isSamePage } from "../redirect.js";
import { isPlannedElsewhere } from "./reply-rules.js";
import type { Reply } from "../reply.js";
import type { Redirect } from "./state.js";
import { resolveTarget, resolveWeb } from "../target.js";

/** How many redirects in a row, to the executor itself or from flow to flow, are followed. */
const MAX_HOPS = 20;

/** Follows a redirect of the server. Returns the next request, if the page stays. */
export function follow(
  store: SessionStore,
  { to, flow_info }: RedirectChallenge,
  exchange: Exchange,
): Exchange | undefined {
  const { run, session } = store;
  const { base, pageUrl } = session.client;
  const target = destination(to, base, store.state.flow?.slug ?? "");
  if (!target) throw unsafeRedirect();
  const { href, kind } = target;
  const over = () => {
    const challenge: RedirectChallenge = {
      component: "xak-flow-redirect",
      to: href,
    };
    store.set({ challenge, form: store.newForm() });
    return store.finish({ as: "done", to: href });
  };
  // Stays on the current form; without a form that takes an answer, the run is over.
  const stay = () =>
    store.shown ? store.set({ pending: false, error: undefined }) : over();

  if (kind === "executor" || kind === "flow") {
    if (++run.hops > MAX_HOPS) throw queryRewritten();
  }
  if (kind === "executor") {
    if (!run.warned) console.warn(`flow-executor: ${queryRewritten().message}`);
    run.warned = true;
    const answered = wasAnswered(exchange);
    return { method: "GET", why: exchange.why, answered };
  }
  if (target.kind === "flow") {
    const { flow } = target;
    const next = { to: href, reason: "redirect", final: false } as const;
    return store.announce({ ...next, flow }) ? proceed(store, flow) : stay();
  }

  const final = !flow_info && kind !== "source";
  if (final) store.tellDone(href);
  // Without an answer, the redirect to the same page would load the page again and again.
  const pointless = isSamePage(href, pageUrl) && !run.posted;
  const told = final && session.redirect === "manual";
  const reason = kind === "source" ? "source" : "redirect";
  const goes =
    !pointless && !told && store.announce({ to: href, reason, final });
  if (!goes && !final && !pointless) return stay();

  over();
  if (!goes || kind === "app" || !store.navigate) return undefined;
  store.set({ pending: true });
  store.navigate(href);
  return undefined;
}

/** Follows a target that the person chose. Returns the next request, if another flow continues here. */
export function leave(
  store: SessionStore,
  { to, reason, submit }: Omit<Redirect, "final" | "flow">,
): Exchange | undefined {
  const { flow: running, challenge } = store.state;
  // A preview never leaves the page.
  if (!running) return undefined;
  const target = destination(to, store.session.client.base, running.slug);
  if (!target) {
    store.report(unsafeRedirect());
    return undefined;
  }
  const { href } = target;
  const final = reason === "autosubmit" && !challenge?.flow_info;
  const flow = target.kind === "flow" ? target.flow : undefined;
  if (!store.announce({ to: href, reason, final, flow, submit })) {
    return final ? store.finish({ as: "done", to: href }) : undefined;
  }
  if (submit) submit();
  else if (flow) {
    store.set({ from: running });
    return proceed(store, flow);
  } else {
    const isSource = target.kind === "source" && reason === "source";
    store.navigate?.(href, isSource ? "source" : undefined);
  }
  return undefined;
}

/** The redirect with which the server ends a flow: to the `next` of its query, or else to authentik's own page. */
export function ownEnd({ query }: Flow, base: URL): Reply {
  const next = new URLSearchParams(query).get("next");
  return { component: "xak-flow-redirect", to: next || base.href };
}

/** Continues with another flow in place of the running one. */
function proceed(store: SessionStore, flow: Flow): Exchange {
  store.run.begin();
  store.plan.claim(flow.slug);
  store.set({ flow, back: false });
  return { method: "GET", why: "continue" };
}

/** The cancel URL that the server names; `undefined` if it names none on the API's origin. */
export function cancelView({
  state,
  session,
}: SessionStore): string | undefined {
  const { base } = session.client;
  const named = state.flowInfo?.cancel_url;
  const url = named ? resolveTarget(named, base) : undefined;
  return url?.origin === base.origin ? url.href : undefined;
}

/**
 * The address where the person was before another view planned the flow: named by the server, or by the page's own
 * query.
 */
function wayBack({
  state,
  question,
  session,
}: SessionStore): string | undefined {
  const { base } = session.client;
  const { flowInfo, flow } = state;
  const application =
    question?.component === "ak-stage-session-end"
      ? (question.application_launch_url ?? question.overview_url)
      : undefined;
  const named = resolveTarget(flowInfo?.cancel_url ?? "", base);
  const next =
    application ??
    named?.searchParams.get("next") ??
    new URLSearchParams(flow?.query).get("next");
  return next ? resolveWeb(next, base)?.href : undefined;
}

/** Handles a cancelled plan. Returns the request for a new plan, if the executor can make one. */
export function cancelled(
  store: SessionStore,
  { why }: Exchange,
): Exchange | undefined {
  const { flow } = store.state;
  const { question, run } = store;
  const isElsewhere = [question, run.first].some(
    (each) => each && isPlannedElsewhere(each),
  );
  const query = flow?.query ?? "";
  const mailed =
    question?.component === "ak-stage-consent" && hasKey(query, "flow_token");
  const to = wayBack(store);
  const user =
    (question && "pending_user" in question && question.pending_user) ||
    undefined;
  run.begin();
  if (flow) {
    const used = withoutKeys(query, "flow_token");
    store.set({ flow: { ...flow, query: used }, back: false });
  }
  if (!mailed && isElsewhere) {
    // The application's session has ended before the person cancelled.
    const left =
      question?.component === "ak-stage-session-end"
        ? { left: question.application_name ?? "" }
        : {};
    return store.finish({ as: "cancelled", to, user, ...left });
  }
  return { method: "GET", why };
}
