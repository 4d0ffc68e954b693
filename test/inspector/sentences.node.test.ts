import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { RULES, type Rule } from "../../src/inspector/sentences.js";
import { challenge, errors, recorded, sentence } from "./support.js";
import { quiet } from "../support/wait.js";

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");
const consent = challenge("ak-stage-consent");
const prompt = challenge("ak-stage-prompt");
const newPassword = challenge("ak-stage-prompt", {}, "new password");
const email = challenge("ak-stage-authenticator-email");
const validate = challenge("ak-stage-authenticator-validate");
const dummy = challenge("ak-stage-dummy");
const shell = challenge("xak-flow-shell");
const flowError = challenge("ak-stage-flow-error");
const device = challenge("ak-provider-oauth2-device-code");
const flow_info = identification.flow_info;

const seen = new Set<Rule>();

/** Starts a run with these replies, answers all but the first, and compares the rules of the last exchange. */
async function expectRules(
  replies: object[],
  rules: Rule[],
  options: Parameters<typeof recorded>[1] & { query?: string } = {},
) {
  const { query = "", ...others } = options;
  const it = recorded(replies, others);
  await it.session.start({ slug: "login", query });
  for (const reply of replies.slice(1)) {
    assert.ok(reply);
    await it.session.respond({ code: "1" });
  }
  await same(it, rules);
  return it;
}

async function same(it: ReturnType<typeof recorded>, rules: Rule[]) {
  assert.deepEqual((await it.rules()).map(sentence), rules.map(sentence));
  for (const rule of it.recorder.exchanges.flatMap(({ rules = [] }) => rules))
    seen.add(rule);
}

describe("the sentence of each rule", () => {
  it("a form stays", async () => {
    await expectRules([identification], ["first-form"]);
    await expectRules(
      [password, { ...password, ...errors("password", "Invalid") }],
      ["kept-with-errors"],
    );
    await expectRules([password, password], ["kept-once"]);
    await expectRules(
      [dummy, { ...dummy, response_errors: {} }],
      ["kept-wordless"],
    );
    await expectRules(
      [email, { ...email, response_errors: {} }],
      ["kept-progress"],
    );
    await expectRules([password, errors("password", "Invalid")], ["merged"]);
  });

  it("a new form comes", async () => {
    await expectRules([dummy, dummy], ["renewed-next"]);
    await expectRules([identification, password], ["renewed-other"]);
    await expectRules([newPassword, prompt], ["renewed-fields"]);
    await expectRules(
      [identification, password, { ...validate, ...errors("code", "x") }],
      ["renewed-without-errors", "answer-first"],
    );
  });

  it("the flow has started again", async () => {
    await expectRules(
      [identification, password, { ...identification, ...errors("x", "y") }],
      ["renewed-without-errors", "restarted-lost"],
    );
    await expectRules(
      [identification, password, identification],
      ["renewed-other", "restarted-refused"],
    );
    await expectRules(
      [identification, password, { ...identification, ...errors("x", "y") }],
      ["renewed-without-errors", "restarted-other-tab"],
      { otherTab: () => true },
    );
  });

  it("consents", async () => {
    const other = { ...consent, header_text: "Another application" };
    await expectRules(
      [consent, { ...other, ...errors("token", "Invalid") }],
      ["other-application"],
    );
    const permissions = [{ id: "another", name: "Another" }];
    const more = recorded([consent, { ...consent, permissions }]);
    await more.session.start({ slug: "login", query: "" });
    await more.session.reload();
    const rules = await more.rules();
    assert.ok(
      rules.includes("another-consent") || rules.includes("other-application"),
    );
    for (const rule of rules) seen.add(rule);
  });

  it("pages and errors of the server", async () => {
    await expectRules([device, shell], ["page-of-server"]);
    const back = recorded([device, shell, device]);
    await back.session.start({ slug: "login", query: "" });
    await back.session.respond({ code: "1" });
    await back.session.reload();
    await same(back, ["back-from-page"]);
    await expectRules([password, flowError], ["kept-error"]);
    await expectRules([flowError], ["new-error"]);
  });

  it("the link of a mail", async () => {
    await expectRules([identification], ["first-form", "link-used"], {
      query: "flow_token=abc",
    });
    const waits = challenge("ak-stage-email");
    const it = recorded([waits, password]);
    await it.session.start({ slug: "login", query: "" });
    await it.session.reload();
    await same(it, ["elsewhere"]);
  });

  it("redirects", async () => {
    const to = (to: string, more = {}) => ({
      component: "xak-flow-redirect",
      to,
      ...more,
    });
    await expectRules([identification, to("/")], ["ended-stays"]);
    await expectRules([identification, to("/")], ["ended"], {
      navigate: () => undefined,
    });
    const next = recorded([identification, to("/if/flow/two/"), password]);
    await next.session.start({ slug: "login", query: "" });
    await next.session.respond({ uid_field: "a" });
    await same(next, ["first-form"]);
    assert.deepEqual(next.recorder.exchanges[1]?.rules, ["continued"]);
    const executor = "/api/v3/flows/executor/login/?query=";
    const again = recorded([identification, to(executor), password]);
    const { warn } = console;
    console.warn = () => undefined;
    await again.session.start({ slug: "login", query: "" });
    await again.session.respond({ uid_field: "a" });
    console.warn = warn;
    await same(again, ["renewed-other"]);
    assert.deepEqual(again.recorder.exchanges[1]?.rules, ["executor"]);
    const stays = recorded([identification, to("/if/flow/two/")]);
    stays.session.addEventListener("redirect", (e) => e.preventDefault());
    await stays.session.start({ slug: "login", query: "" });
    await stays.session.respond({ uid_field: "a" });
    await same(stays, ["stayed-on-form"]);
  });

  it("a body with only flow_info", async () => {
    const it = recorded([identification, { flow_info }, password]);
    await it.session.start({ slug: "login", query: "" });
    await it.session.respond({ uid_field: "a" });
    await same(it, ["renewed-other"]);
    assert.deepEqual(it.recorder.exchanges[1]?.rules, ["nudged"]);
  });

  it("cancels", async () => {
    const gone = () => new Response(null, { status: 302 });
    const it = recorded([password, gone(), password]);
    await it.session.start({ slug: "login", query: "" });
    await it.session.restart();
    await same(it, ["first-form", "still-signed-in"]);
    assert.deepEqual(it.recorder.exchanges[1]?.rules, ["cancelled"]);
    const end = recorded([challenge("ak-stage-session-end"), gone()]);
    await end.session.start({ slug: "login", query: "" });
    await end.session.restart();
    await same(end, ["cancelled-end"]);
  });

  it("silent answers", async () => {
    const sent = errors("non_field_errors", "Empty response", "x");
    const it = recorded([validate, { ...validate, ...sent }, password]);
    await it.session.start({ slug: "login", query: "" });
    await it.session.respond({}, { silent: true });
    await same(it, ["silent-sent"]);
    await it.session.respond({}, { silent: true });
    await same(it, ["renewed-other", "silent-adopted"]);
  });

  it("lost replies", async () => {
    let csrf = "1";
    const lost = new TypeError("Failed to fetch");
    const it = recorded(
      [identification, lost, identification, password],
      {},
      () => csrf,
    );
    await it.session.start({ slug: "login", query: "" });
    await it.session.respond({ uid_field: "a" });
    await same(it, ["failed", "sent-once"]);
    await it.session.respond({ uid_field: "a" });
    await same(it, ["renewed-other"]);
    assert.deepEqual(it.recorder.exchanges[2]?.rules, [
      "kept-asked-again",
      "resent-after-check",
    ]);
    const back = recorded(
      [identification, lost, identification],
      {},
      () => csrf,
    );
    await back.session.start({ slug: "login", query: "" });
    await back.session.respond({ uid_field: "a" });
    csrf = "2";
    await back.session.retry();
    await same(back, ["kept-asked-again", "signed-in"]);
  });

  it("a server that is starting", async () => {
    const starting = new Response("authentik starting", { status: 503 });
    const it = recorded([starting]);
    await it.session.start({ slug: "login", query: "" });
    await same(it, ["failed", "asks-later"]);
    it.session.stop();
  });

  it("replies that are no longer needed", async () => {
    const it = recorded([identification]);
    await it.session.start({ slug: "login", query: "" });
    const answer = it.session.respond({ uid_field: "a" });
    const post = await it.server.request(1);
    const reload = it.session.reload();
    post.answer(password);
    (await it.server.request(2)).answer(password);
    await Promise.all([answer, reload]);
    await same(it, ["renewed-other"]);
    assert.deepEqual(it.recorder.exchanges[1]?.rules, ["dropped"]);
    assert.equal(it.recorder.exchanges[2]?.action, "reload");
    const duo = recorded([validate]);
    await duo.session.start({ slug: "login", query: "" });
    void duo.session.respond({ duo: 1 });
    await duo.server.request(1);
    const again = duo.session.reload();
    (await duo.server.request(2)).answer(validate);
    await again;
    await quiet();
    assert.deepEqual(duo.recorder.exchanges[1]?.rules, ["given-up"]);
    assert.equal(duo.recorder.exchanges[1]?.outcome, "given up");
    seen.add("given-up");
  });

  after(() => {
    // The early start needs a page: flow-inspector.test.ts.
    const all = (Object.keys(RULES) as Rule[]).filter((r) => r !== "early");
    assert.deepEqual(
      all.filter((rule) => !seen.has(rule)),
      [],
    );
  });
});
