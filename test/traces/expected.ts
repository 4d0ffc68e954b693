/** The requests that a session must have sent, and its expected state, according to the record. */
import { acceptLanguage } from "../../src/client/language-tag.js";
import { expect } from "@esm-bundle/chai";
import type { Challenge, RedirectChallenge } from "../../src/client/index.js";
import type { Step } from "./person.js";
import type { Sent } from "./recorded-server.js";
import { flowOf, type Exchange } from "./records.js";

/** In these stages, `response_errors: {}` means progress. */
const PROGRESS = ["ak-stage-authenticator-email", "ak-stage-authenticator-sms"];
/** For these stages, a reply without errors to their own answer means a refusal. */
const ONCE = ["ak-stage-identification", "ak-stage-password"];

/**
 * The first request is the recorded one: the URL byte for byte, and the body except for the `component` that the
 * session adds. More requests follow only if a reply requires them.
 */
export function expectSent(step: Step, sent: readonly Sent[]): void {
  const { exchange, answers, csrf } = step;
  const [first, ...more] = sent.map(({ answer: _, ...request }) => request);
  expect(first).to.deep.equal({
    method: exchange.method,
    url: exchange.url,
    body: answers && { component: answers, ...(exchange.body as object) },
    // A session adds fallbacks to the language of the record.
    language: exchange.language && acceptLanguage(exchange.language),
    csrf,
    authorization: exchange.headers?.authorization,
  });
  more.forEach(({ method, url, body }, index) => {
    const before = sent[index];
    const asked = before && nextOf(step, before);
    expect({ method, ...flowOf(url), body }).to.deep.equal(asked);
  });
}

/** The request that a session makes automatically after a reply. */
function nextOf({ did, tab, exchange }: Step, { url, answer }: Sent) {
  if (did === "restart" && url === exchange.url && tab.session.flow)
    return {
      method: "GET",
      base: tab.base,
      ...tab.session.flow,
      body: undefined,
    };
  if (answer?.json) return { method: "POST", ...flowOf(url), body: {} };
  const { challenge } = answer ?? {};
  if (challenge?.component !== "xak-flow-redirect") return undefined;
  const [, base, slug, query] =
    /^(.*\/)if\/flow\/([\w-]+)\/\??(.*)$/.exec(challenge.to) ?? [];
  return { method: "GET", base, slug, query, body: undefined };
}

/** The session has the state that the last reply leads to. */
export function expectEnd(step: Step, sent: readonly Sent[]): void {
  const { happened, tab, did } = step;
  const last = sent.at(-1);
  const code = failureOf(last?.answer);
  if (code) {
    // Of the automatic requests, only these may be missing in the record.
    const lacks = did === "restart" || sent.at(-2)?.answer?.json;
    if (sent.length > 1 && !last?.answer) expect(lacks).to.be.ok;
    expect(happened.errors.map((error) => error.code)).to.deep.equal([code]);
    expect(tab.session.error).to.equal(happened.errors[0]);
    expect(happened.outcome).to.equal("failed");
    return;
  }
  const { challenge } = last?.answer ?? {};
  if (!challenge)
    throw new Error(`There is no answer to what was done: ${did}.`);
  if (challenge.component === "xak-flow-redirect")
    expectRedirect(step, challenge);
  else expectChallenge(step, challenge);
}

/** The error code for a reply that is not from the executor. */
function failureOf(answer: Exchange | undefined): string | undefined {
  if (!answer || answer.json) return "unreachable";
  if (answer.status === 404) return "not-found";
  if (answer.status !== 200) return "server-error";
  return answer.html && "not-json";
}

function expectChallenge(step: Step, challenge: Challenge): void {
  const { tab, did, silent, form, first, happened, exchange } = step;
  const { session } = tab;
  const { component } = challenge;
  const crashed = component === "ak-stage-flow-error";
  // Two crashes in a row have likely causes, which are reported.
  const codes = happened.errors.map(({ code }) => code);
  const likely = /^(cookie-path|csrf-missing|csrf-refused)$/;
  // A flow that begins with a refusal of a visitor is reported too, except a link that is no longer valid.
  const isVisitor =
    !first &&
    component === "ak-stage-access-denied" &&
    !challenge.pending_user &&
    !/(flow_token|itoken)/.test(exchange.url);
  expect(codes.filter((code) => !crashed || !likely.test(code))).to.deep.equal(
    isVisitor ? ["signed-out"] : [],
  );
  expect(session.error).to.equal(undefined);
  expect(happened.dones.map(({ to }) => to)).to.deep.equal(
    component === "ak-stage-autosubmit" && !challenge.flow_info
      ? [challenge.url]
      : [],
  );
  if (silent && saysNothing(challenge)) {
    expect(session.state.silent).to.equal("sent");
    expect(session.challenge).to.equal(form);
    return;
  }
  const { response_errors: errors, ...withoutErrors } = challenge;
  const same = component === form?.component;
  expect(session.challenge).to.deep.equal(
    form && !same ? withoutErrors : challenge,
  );
  const restarted =
    !same &&
    component === first?.component &&
    fieldsOf(challenge) === fieldsOf(first);
  if (did === "respond") {
    expect(session.state.restarted, "restarted").to.equal(restarted);
  }
  const refused =
    did === "respond" &&
    (same ? isRefusal(component, errors) : restarted && !errors);
  expect(happened.outcome).to.equal(
    crashed ? "failed" : refused ? "rejected" : "accepted",
  );
}

function isRefusal(component: string, errors: object | undefined): boolean {
  if (!errors) return ONCE.includes(component);
  return Object.keys(errors).length > 0 || !PROGRESS.includes(component);
}

const fieldsOf = (challenge: Challenge) =>
  challenge.component === "ak-stage-prompt"
    ? challenge.fields?.map(({ field_key }) => field_key).join()
    : undefined;

/** Whether a challenge confirms that a code or a mail was sent. */
function saysNothing({ response_errors }: Challenge): boolean {
  const errors = JSON.stringify(response_errors);
  return /^\{"non_field_errors":\[\{"string":"(Empty response|email-sent)","code":"[\w-]+"\}\]\}$/.test(
    errors,
  );
}

/** The schemes in the record to which a page may navigate. */
const SAFE = /^(https?|com\.example\.app):$/;

function expectRedirect(
  step: Step,
  { to, flow_info }: RedirectChallenge,
): void {
  const { happened, tab, first } = step;
  const { session, base, csrf, signedIn } = tab;
  const root = new URL("/", session.client.base);
  const url = new URL(to, root);
  const absolute = /^[\w+.-]+:/.test(to);
  if (absolute ? !SAFE.test(url.protocol) : url.origin !== root.origin) {
    expect(session.error?.code).to.equal("unsafe-redirect");
    expect(happened.outcome).to.equal("failed");
    return;
  }
  const within = (folder: string) =>
    url.href.startsWith(new URL(base + folder, root).href);
  const flow = within("if/flow/");
  const final = !flow_info && !flow && !within("source/");
  expect(happened.redirects.at(-1)).to.include({ to: url.href, final });
  expect(happened.stopped, "the page let another flow continue").to.equal(flow);
  const leaves = !flow && /^https?:/.test(url.protocol);
  expect(happened.navigations).to.deep.equal(leaves ? [url.href] : []);
  if (!flow) expect(happened.outcome).to.equal("accepted");
  expect(happened.dones.length).to.equal(final ? 1 : 0);
  const [done] = happened.dones;
  if (!done) return;
  // A form that leaves the page has no question.
  const initial = !first || first.component === "ak-stage-autosubmit";
  expect(done).to.include({ to: url.href, initial });
  expect(done.flow).to.deep.equal(session.flow);
  if (csrf) expect(done.signedIn, "signedIn").to.equal(signedIn);
}
