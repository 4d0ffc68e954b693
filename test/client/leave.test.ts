import { expect } from "@esm-bundle/chai";
import {
  challenge,
  end,
  GET,
  quiet,
  world,
  type Surroundings,
} from "./support.js";

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");

async function asked(
  around: Surroundings = {},
  first: object = identification,
) {
  const it = world([first], around);
  await it.session.start({ slug: "login", query: "" });
  it.log.length = 0;
  return it;
}

describe("leave: a target that the person chose", () => {
  it("is announced, absolute and with its reason, and then followed", async () => {
    const it = await asked();
    const to = `${it.origin}/source/oauth/login/github/`;
    it.session.leave({ to: "/source/oauth/login/github/", reason: "source" });
    expect(it.redirects).to.have.length(1);
    expect(it.redirects[0]).to.include({ to, reason: "source", final: false });
    expect(it.navigations).to.deep.equal(["/source/oauth/login/github/"]);
  });

  it("may be an app's address, because the person clicked", async () => {
    const it = await asked();
    it.session.leave({ to: "myapp://x", reason: "link" });
    expect(it.navigations).to.deep.equal(["myapp://x"]);
  });

  it("that leads to another flow continues in place, with its unchanged query", async () => {
    const it = await asked();
    const to = "/if/flow/recovery/?next=%2Fx&a=%2f";
    it.session.leave({ to, reason: "link" });
    (await it.server.request(1)).answer(password);
    await quiet();
    const flow = { slug: "recovery", query: "next=%2Fx&a=%2f" };
    expect(it.redirects[0]?.flow).to.deep.equal(flow);
    expect(it.sent[1]).to.equal(GET("recovery", "next%3D%252Fx%26a%3D%252f"));
    expect(it.session.flow).to.deep.equal(flow);
    expect(it.session.challenge).to.deep.equal(password);
    expect(it.navigations).to.deep.equal([]);
  });

  it("that leads to another flow drops the reply in flight", async () => {
    const it = await asked();
    const outcome = it.session.respond({});
    const request = await it.server.request(1);
    it.session.leave({ to: "/if/flow/recovery/", reason: "link" });
    request.answer(password);
    expect(await outcome).to.equal("ignored");
    (await it.server.request(2)).answer(challenge("ak-stage-dummy"));
    await quiet();
    expect(it.session.challenge?.component).to.equal("ak-stage-dummy");
  });

  it("changes nothing if the page prevents it", async () => {
    const it = await asked({ prevent: () => true });
    const { state } = it.session;
    let submitted = false;
    const submit = () => (submitted = true);
    it.session.leave({ to: "/if/flow/recovery/", reason: "link" });
    it.session.leave({ to: "/source/x/", reason: "source" });
    it.session.leave({ to: "https://rp.example/", reason: "logout", submit });
    await quiet();
    expect(it.session.state).to.deep.equal(state);
    expect(it.sent).to.have.length(1);
    expect(it.navigations).to.deep.equal([]);
    expect(submitted).to.be.false;
  });

  it("that is a form is submitted by its own function, which the event also has", async () => {
    const it = await asked();
    let submitted = 0;
    const submit = () => submitted++;
    it.session.leave({
      to: "https://rp.example/acs",
      reason: "logout",
      submit,
    });
    expect(it.redirects[0]).to.include({
      reason: "logout",
      submit,
      final: false,
    });
    expect(submitted).to.equal(1);
    expect(it.navigations).to.deep.equal([]);
  });

  for (const to of ["javascript:alert(1)", "///evil.example", "data:,x"]) {
    it(`is unsafe-redirect for ${to}, which is not announced, followed or submitted`, async () => {
      const it = await asked();
      let submitted = false;
      it.session.leave({
        to,
        reason: "autosubmit",
        submit: () => (submitted = true),
      });
      it.session.leave({ to, reason: "link" });
      expect(it.happened).to.deep.equal(["error", "error"]);
      expect(it.errors).to.deep.equal(["unsafe-redirect", "unsafe-redirect"]);
      expect(submitted).to.be.false;
    });
  }
});

describe("an autosubmit", () => {
  const { flow_info, ...form } = challenge("ak-stage-autosubmit", {
    url: "https://rp.example/cb",
  });

  it("without flow info ends the run, which is reported before its final redirect", async () => {
    const it = world([form]);
    let submitted = 0;
    await it.session.start({ slug: "authorize" });
    expect(it.happened).to.deep.equal(["done"]);
    expect(it.dones[0]).to.include({
      to: "https://rp.example/cb",
      initial: true,
    });
    it.session.leave({
      to: form.url,
      reason: "autosubmit",
      submit: () => submitted++,
    });
    expect(it.happened).to.deep.equal(["done", "redirect"]);
    expect(it.redirects[0]).to.include({ final: true, reason: "autosubmit" });
    expect(submitted).to.equal(1);
  });

  it("without flow info is not initial if there was a question before", async () => {
    const it = world([challenge("ak-stage-consent"), form]);
    await it.session.start({ slug: "authorize" });
    await it.session.respond({ token: "1" });
    expect(it.dones[0]?.initial).to.be.false;
  });

  it("without flow info ends in the finished state if the page prevents it", async () => {
    const it = await asked({ prevent: () => true }, form);
    it.session.leave({
      to: form.url,
      reason: "autosubmit",
      submit: () => undefined,
    });
    expect(it.session.state.finished).to.deep.equal({
      as: "done",
      to: "https://rp.example/cb",
    });
  });

  it("without flow info reports an absolute address, also for a relative one", async () => {
    const it = world([{ ...form, url: "/cb" }]);
    await it.session.start({ slug: "authorize" });
    expect(it.dones[0]?.to).to.equal(`${it.origin}/cb`);
  });

  it("without flow info is unsafe-redirect, and not the end, if it would run code", async () => {
    const it = world([{ ...form, url: "javascript:alert(1)" }]);
    expect(await it.session.start({ slug: "authorize" })).to.equal("failed");
    expect(it.happened).to.deep.equal(["error"]);
    expect(it.session.error).to.have.property("code", "unsafe-redirect");
    expect(it.session.challenge).to.equal(undefined);
  });

  it("with flow info is not the end: done is not fired, and its redirect is not final", async () => {
    const it = await asked({}, { ...form, flow_info });
    it.session.leave({
      to: form.url,
      reason: "autosubmit",
      submit: () => undefined,
    });
    expect(it.happened).to.deep.equal(["redirect"]);
    expect(it.redirects[0]?.final).to.be.false;
    expect(it.session.state.finished).to.equal(undefined);
  });
});

describe("show: a challenge in place of the server's, and back", () => {
  const plex = challenge("ak-source-plex");

  it("shows a source's challenge as a separate form, and sends nothing", async () => {
    const it = await asked();
    const { form } = it.session.state;
    it.session.show(plex);
    expect(it.session.challenge).to.deep.equal(plex);
    expect(it.session.state.form).not.to.equal(form);
    expect(it.session.state.back).to.be.true;
    await quiet();
    expect(it.sent).to.have.length(1);
  });

  it("returns to the server's challenge, in the same form", async () => {
    const it = await asked();
    const { form } = it.session.state;
    it.session.show(plex);
    it.session.show();
    expect(it.session.state).to.include({ form, back: false });
    expect(it.session.challenge).to.deep.equal(identification);
    it.session.show();
    expect(it.session.challenge, "there is nothing further back").to.deep.equal(
      identification,
    );
  });

  it("returns to the server's challenge from a second source", async () => {
    const it = await asked();
    it.session.show(plex);
    it.session.show(challenge("ak-source-oauth-apple"));
    it.session.show();
    expect(it.session.challenge).to.deep.equal(identification);
  });

  it("compares the next reply with the server's challenge, so that it is not a restart", async () => {
    const it = await asked();
    const { form } = it.session.state;
    it.session.show(plex);
    it.server.reply(identification);
    await it.session.reload();
    expect(it.session.state).to.include({
      form,
      back: false,
      restarted: false,
      notice: undefined,
    });
  });

  it("ends when the source's answer continues the flow", async () => {
    const it = await asked();
    it.session.show(plex);
    it.server.reply(end());
    await it.session.retry();
    expect(it.navigations).to.deep.equal(["/home"]);
  });
});
