/**
 * The demo's flows about accounts behave like those of recorded servers (docs/protocol/ak-stage-email.md,
 * docs/protocol/ak-stage-prompt.md, docs/protocol/query.md#flow_token).
 */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ends, moves, shows, texts } from "./shapes.js";
import { Browser, startServer } from "./wire.js";

const address = await startServer();
const executor = (slug: string, query = "") =>
  `/api/v3/flows/executor/${slug}/?query=${encodeURIComponent(query)}`;

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly link: string;
}

async function mailsTo(browser: Browser, to: string): Promise<Mail[]> {
  const { text } = await browser.get("/demo/mails.json");
  const mails = JSON.parse(text) as Mail[];
  return mails.filter((mail) => mail.to === to);
}

for (const generation of ["2025.10", "2026.8"] as const) {
  const name = (text: string) => `${text}-${generation.replace(".", "-")}`;
  const open = () => new Browser(address, generation);
  const whoami = async (browser: Browser) => {
    const { json } = await browser.get("/api/v3/core/users/me/");
    return (json.user as { username: string } | undefined)?.username;
  };

  async function enrol(slug: string, username: string): Promise<Browser> {
    const browser = open();
    const path = executor(slug);
    const first = await browser.get(path);
    shows(first, generation, "ak-stage-prompt");
    const password = "correct horse battery";
    const filled = { username, password, password_repeat: password };
    moves(await browser.post(path, filled), path);
    shows(await browser.get(path), generation, "ak-stage-prompt");
    const about = { name: "New", email: `${username}@example.com` };
    await browser.follow(await browser.post(path, about));
    return browser;
  }

  async function signIn(
    browser: Browser,
    uid_field: string,
    password: string,
  ): Promise<void> {
    const path = executor("default-authentication-flow");
    await browser.get(path);
    await browser.post(path, { uid_field });
    await browser.get(path);
    await browser.post(path, { password });
    await browser.follow(await browser.get(path));
  }

  describe(`flows about accounts, ${generation}`, () => {
    it("enrolls, and signs in", async () => {
      const username = name("new");
      const browser = await enrol("enrollment", username);
      assert.equal(await whoami(browser), username);
    });

    it("reports the errors of a form: first the fields, then both passwords, then the rule", async () => {
      const browser = open();
      const path = executor("enrollment");
      await browser.get(path);
      shows(await browser.post(path, {}), generation, "ak-stage-prompt", {
        username: ["required"],
        password: ["required"],
        password_repeat: ["required"],
      });
      const taken = { username: "ada", password: "a", password_repeat: "b" };
      const first = await browser.post(path, taken);
      assert.deepEqual(texts(first, "username"), [
        "Username is already taken.",
      ]);
      const other = { ...taken, username: name("x") };
      assert.deepEqual(
        texts(await browser.post(path, other), "non_field_errors"),
        ["Passwords don't match."],
      );
      const same = { ...other, password_repeat: "a" };
      assert.deepEqual(
        texts(await browser.post(path, same), "non_field_errors"),
        ["Use at least 12 characters."],
      );
    });

    it("enrolls by mail: the link continues in another browser, after a question, once", async () => {
      const username = name("mailed");
      const path = executor("enrollment-by-mail");
      const waiting = await enrol("enrollment-by-mail", username);
      const sent = { non_field_errors: ["email-sent"] };
      shows(await waiting.get(path), generation, "ak-stage-email");
      shows(await waiting.post(path), generation, "ak-stage-email", sent);
      const mails = await mailsTo(waiting, `${username}@example.com`);
      assert.equal(mails.length, 2);

      const { pathname, search } = new URL(mails[1]?.link ?? "");
      assert.equal(pathname, "/if/flow/enrollment-by-mail/");
      const linked = executor("enrollment-by-mail", search.slice(1));
      const other = open();
      const question = await other.get(linked);
      shows(question, generation, "ak-stage-consent");
      assert.equal(
        question.json.header_text,
        "Continue to confirm this email address.",
      );
      // Each visit gets a new copy of the plan until the question is answered.
      await other.get(linked);
      shows(
        await other.post(linked, { token: "x" }),
        generation,
        "ak-stage-consent",
        {
          token: ["invalid"],
        },
      );
      const { token: last } = (await other.get(linked)).json;
      const end = await other.follow(await other.post(linked, { token: last }));
      ends(end, generation, "/");
      assert.equal(await whoami(other), username);

      // The link was used, so the flow starts from its beginning.
      shows(await open().get(linked), generation, "ak-stage-prompt");
      // The waiting tab does not change.
      shows(await waiting.get(path), generation, "ak-stage-email");
    });

    it("ignores a link of another flow, and an unknown one", async () => {
      const browser = open();
      const path = executor("dummies", "flow_token=unknown");
      shows(await browser.get(path), generation, "ak-stage-dummy");
    });

    it("recovers by mail, and does not reveal whether an account exists", async () => {
      const path = executor("default-recovery-flow");
      const nobody = open();
      await nobody.get(path);
      await nobody.post(path, { uid_field: "nobody@example.com" });
      shows(await nobody.get(path), generation, "ak-stage-email");

      const username = name("forgetful");
      await enrol("enrollment", username);
      const browser = open();
      const email = `${username}@example.com`;
      await browser.get(path);
      await browser.post(path, { uid_field: email });
      shows(await browser.get(path), generation, "ak-stage-email");
      const [mail] = await mailsTo(browser, email);
      const { search } = new URL(mail?.link ?? "");
      const linked = executor("default-recovery-flow", search.slice(1));
      const { token } = (await browser.get(linked)).json;
      moves(await browser.post(linked, { token }), linked);
      shows(await browser.get(linked), generation, "ak-stage-prompt");
      const password = "another horse battery";
      const answer = { password, password_repeat: password };
      await browser.follow(await browser.post(linked, answer));
      assert.equal(await whoami(browser), username);
      const again = open();
      await signIn(again, username, password);
      assert.equal(await whoami(again), username);
    });

    it("changes settings, and deletes the account at the first request", async () => {
      const username = name("leaving");
      const browser = await enrol("enrollment", username);
      const settings = executor("default-user-settings-flow");
      const form = await browser.get(settings);
      const fields = form.json.fields as Record<string, unknown>[];
      assert.deepEqual(
        fields.map(({ field_key, initial_value }) => [
          field_key,
          initial_value,
        ]),
        [
          ["username", username],
          ["name", "New"],
          ["email", `${username}@example.com`],
          ["attributes.settings.locale", ""],
        ],
      );
      const renamed = {
        username: `${username}2`,
        name: "Renamed",
        email: "renamed@example.com",
        "attributes.settings.locale": "de-DE",
      };
      ends(
        await browser.follow(await browser.post(settings, renamed)),
        generation,
        "/",
      );
      assert.equal(await whoami(browser), `${username}2`);
      ends(await browser.get(executor("unenrollment")), generation, "/");
      assert.equal(await whoami(browser), undefined);
    });

    it("accepts every kind of field, and has alerts only in the newer generation", async () => {
      const browser = open();
      const { json } = await browser.get(executor("kitchen-sink"));
      const types = (json.fields as { type: string }[]).map(({ type }) => type);
      assert.equal(types.includes("alert_info"), generation === "2026.8");
      assert.equal(new Set(types).size, generation === "2026.8" ? 21 : 18);
    });
  });
}
