import type { RedirectChallenge } from "../../protocol/index.js";
import type { Course } from "./store.js";
import { queryRewritten, unsafeRedirect } from "./diagnoses.js";
import { wasAnswered, type Exchange } from "./exchanges.js";
import type { Flow } from "../flow.js";
import { hasKey, withoutKeys } from "../query-keys.js";
import { destination, isSamePage } from "../redirect.js";
import type { Redirect } from "./state.js";
import { resolveTarget, resolveWeb } from "../target.js";

/** Redirects to the executor itself, or from flow to flow, that are followed in a row. */
const MAX_HOPS = 20;

/** Their plan was made by another view: after a cancel there is nothing to begin again. */
const PLANNED_ELSEWHERE =
  /^(ak-stage-consent|ak-stage-session-end|ak-provider-.*)$/;

/** Goes where the server sends the person. Returns the request that it takes, if the page is not left. */
export function follow(
  course: Course,
  { to, flow_info }: RedirectChallenge,
  exchange: Exchange,
): Exchange | undefined {
  const { run, session } = course;
  const { base, pageUrl } = session.client;
  const target = destination(to, base, course.state.flow?.slug ?? "");
  if (!target) throw unsafeRedirect();
  const { href, kind } = target;
  const over = () => {
    const challenge: RedirectChallenge = {
      component: "xak-flow-redirect",
      to: href,
    };
    course.set({ challenge, form: course.newForm() });
    return course.finish({ as: "done", to: href });
  };
  // Without a form that takes an answer there is nothing to stay with.
  const stay = () =>
    course.shown ? course.set({ pending: false, error: undefined }) : over();

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
    return course.announce({ ...next, flow }) ? proceed(course, flow) : stay();
  }

  const final = !flow_info && kind !== "source";
  if (final) course.tellDone(href);
  // Nobody answered anything here: the page would be loaded again and again.
  const pointless = isSamePage(href, pageUrl) && !run.posted;
  const told = final && session.redirect === "manual";
  const reason = kind === "source" ? "source" : "redirect";
  const goes =
    !pointless && !told && course.announce({ to: href, reason, final });
  if (!goes && !final && !pointless) return stay();

  over();
  if (!goes || kind === "app" || !course.navigate) return undefined;
  course.set({ pending: true });
  course.navigate(href);
  return undefined;
}

/** Goes where a person chose to. Returns the request that it takes, if another flow continues here. */
export function leave(
  course: Course,
  { to, reason, submit }: Omit<Redirect, "final" | "flow">,
): Exchange | undefined {
  const { flow: running, challenge } = course.state;
  // A preview leads nowhere.
  if (!running) return undefined;
  const target = destination(to, course.session.client.base, running.slug);
  if (!target) {
    course.report(unsafeRedirect());
    return undefined;
  }
  const { href } = target;
  const final = reason === "autosubmit" && !challenge?.flow_info;
  const flow = target.kind === "flow" ? target.flow : undefined;
  if (!course.announce({ to: href, reason, final, flow, submit })) {
    return final ? course.finish({ as: "done", to: href }) : undefined;
  }
  if (submit) submit();
  else if (flow) return proceed(course, flow);
  else course.navigate?.(href);
  return undefined;
}

/** Another flow continues in the place of the running one. */
function proceed(course: Course, flow: Flow): Exchange {
  course.run.begin();
  course.plan.claim(flow.slug);
  course.set({ flow, back: false });
  return { method: "GET", why: "continue" };
}

/** The cancel view that the server names; `undefined` where it names none that could be one. */
export function cancelView({ state, session }: Course): string | undefined {
  const { base } = session.client;
  const named = state.flowInfo?.cancel_url;
  const url = named ? resolveTarget(named, base) : undefined;
  return url?.origin === base.origin ? url.href : undefined;
}

/** Where a person was before a plan that another view made: the server names it, or the page's own query. */
function wayBack({ state, question, session }: Course): string | undefined {
  const { base } = session.client;
  const { flowInfo, flow } = state;
  const application =
    question?.component === "ak-stage-session-end"
      ? question.application_launch_url
      : undefined;
  const named = resolveTarget(flowInfo?.cancel_url ?? "", base);
  const next =
    application ??
    named?.searchParams.get("next") ??
    new URLSearchParams(flow?.query).get("next");
  return next ? resolveWeb(next, base)?.href : undefined;
}

/** The plan is gone. Returns the request for a new one, where there can be one. */
export function cancelled(
  course: Course,
  { why }: Exchange,
): Exchange | undefined {
  const { flow } = course.state;
  const { question, run } = course;
  const components = [question?.component, run.first?.component];
  const isElsewhere = components.some(
    (each) => each !== undefined && PLANNED_ELSEWHERE.test(each),
  );
  const query = flow?.query ?? "";
  const mailed =
    question?.component === "ak-stage-consent" && hasKey(query, "flow_token");
  const to = wayBack(course);
  const user =
    (question && "pending_user" in question && question.pending_user) ||
    undefined;
  run.begin();
  if (flow) {
    const used = withoutKeys(query, "flow_token");
    course.set({ flow: { ...flow, query: used }, back: false });
  }
  if (!mailed && isElsewhere) {
    return course.finish({ as: "cancelled", to, user });
  }
  return { method: "GET", why };
}
