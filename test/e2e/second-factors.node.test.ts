/** People with second factors, in Chromium, against the demo's server, which verifies them. */
import assert from "node:assert/strict";
import { afterEach, describe, it } from "node:test";
import { Visitor } from "./chromium.js";

const open: Visitor[] = [];
afterEach(async () => {
  for (const visitor of open.splice(0)) await visitor.close();
});

type Generation = "2025.10" | "2026.8";
async function come(...[generation, device]: Parameters<typeof Visitor.come>) {
  const visitor = await Visitor.come(generation, device);
  open.push(visitor);
  return visitor;
}

const PASSWORD = "correct horse battery";
let people = 0;

/** A new user, who is signed in. */
async function somebody(
  generation: Generation,
  device?: Parameters<typeof Visitor.come>[1],
) {
  const visitor = await come(generation, device);
  const name = `factor-${generation.replace(".", "-")}-${String(++people)}`;
  await visitor.run("enrollment");
  await visitor.shows("ak-stage-prompt");
  const { page } = visitor;
  await page.locator("[name=username]").fill(name);
  await page.locator("[name=password]").fill(PASSWORD);
  await visitor.fill("password_repeat", PASSWORD);
  await visitor.fill("email", `${name}@example.com`);
  await visitor.isDone();
  assert.equal(await visitor.whoami(), name);
  return { visitor, name };
}

/** Signs out, and signs in again up to the second factor. */
async function again(visitor: Visitor, name: string): Promise<void> {
  await visitor.signOut();
  await visitor.signIn(name, PASSWORD);
  await visitor.shows("ak-stage-authenticator-validate");
}

/** Sets up recovery codes, and returns them. */
async function saveCodes(visitor: Visitor): Promise<string[]> {
  await visitor.run("default-authenticator-static-setup");
  await visitor.shows("ak-stage-authenticator-static");
  const { page } = visitor;
  const codes = await page.locator(".flow-codes li").allTextContents();
  await page.getByLabel("I have saved these codes").check();
  await visitor.press("Continue");
  await visitor.isDone();
  return codes.map((code) => code.trim());
}

/** The next message on the phone or in the mailbox. */
async function arrives<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await look();
    if (found !== undefined) return found;
  }
  throw new Error("Nothing arrived.");
}

const digits = (text: string | undefined) => /\d{6}/.exec(text ?? "")?.[0];

for (const generation of ["2025.10", "2026.8"] as const) {
  describe(`second factors, authentik ${generation}`, () => {
    it("an authenticator app is set up, and used at the next sign-in", async () => {
      const { visitor, name } = await somebody(generation);
      const code = async () => {
        const { apps } = await visitor.devices();
        return apps.find(({ label }) => label === name)?.code;
      };
      await visitor.run("default-authenticator-totp-setup");
      await visitor.shows("ak-stage-authenticator-totp");
      const key = await visitor.page.locator(".flow-key").textContent();
      const { TOTP, Secret } = await import("otpauth");
      const secret = Secret.fromBase32((key ?? "").replace(/\s/g, ""));
      const totp = new TOTP({ secret });
      const wrong = totp.generate() === "000000" ? "111111" : "000000";
      await visitor.submit("code", wrong);
      await visitor.reads("Code does not match");
      await visitor.submit("code", wrong);
      await visitor.reads("wait 2 seconds and try the same one again");
      // After a wrong code, the right code is refused for a moment.
      await arrives(async () => {
        const done = visitor.page.locator("flow-executor .finished");
        if ((await done.count()) > 0) return true;
        await visitor.submit("code", totp.generate());
        await visitor.page.locator("flow-executor [aria-busy=false]").waitFor();
        return undefined;
      });
      await again(visitor, name);
      // The code of the set-up cannot be used again; the next code is valid already.
      const next = totp.generate({ timestamp: Date.now() + 30_000 });
      await visitor.fill("code", next);
      await visitor.isDone();
      assert.equal(await visitor.whoami(), name);
      assert.match((await code()) ?? "", /^\d{6}$/);
    });

    it("each recovery code can be used once", async () => {
      const { visitor, name } = await somebody(generation);
      const [code = ""] = await saveCodes(visitor);
      await again(visitor, name);
      await visitor.fill("code", code);
      await visitor.isDone();
      await again(visitor, name);
      await visitor.fill("code", code);
      await visitor.reads("Invalid Token.");
      assert.equal(await visitor.whoami(), undefined);
    });

    it("codes are sent by mail and by message", async () => {
      const { visitor, name } = await somebody(generation);
      const mail = () =>
        visitor
          .devices()
          .then(({ mails }) =>
            digits(
              mails.find(({ to }) => to === `${name}@example.com`)?.subject,
            ),
          );
      await visitor.run("default-authenticator-email-setup");
      await visitor.fill("email", `${name}@example.com`);
      await visitor.reads("We sent a code to f***");
      await visitor.submit("code", await arrives(mail));
      await visitor.isDone();

      const before = await mail();
      await again(visitor, name);
      await visitor.reads("We sent a code to f***");
      const code = await arrives(async () => {
        const now = await mail();
        return now === before ? undefined : now;
      });
      await visitor.submit("code", code);
      await visitor.isDone();
      assert.equal(await visitor.whoami(), name);

      const number = `+49151${String(Date.now()).slice(-8)}`;
      const message = () =>
        visitor
          .devices()
          .then(({ messages }) =>
            digits(messages.find(({ to }) => to === number)?.text),
          );
      await visitor.run("default-authenticator-sms-setup");
      await visitor.fill("phone_number", number);
      await visitor.shows("ak-stage-authenticator-sms");
      await visitor.page.locator("[name=code]").fill(await arrives(message));
      await visitor.isDone();
      await again(visitor, name);
      await visitor.press("Use another method");
      const old = await message();
      await visitor.press("Text message");
      const sent = await arrives(async () => {
        const now = await message();
        return now === old ? undefined : now;
      });
      await visitor.page.locator("[name=code]").fill(sent);
      await visitor.isDone();
      assert.equal(await visitor.whoami(), name);
    });

    it("Duo connects, denies once, and then approves", async () => {
      const { visitor, name } = await somebody(generation);
      await visitor.run("default-authenticator-duo-setup");
      await visitor.shows("ak-stage-authenticator-duo");
      const scan = await arrives(async () =>
        (await visitor.devices()).scannable.at(-1),
      );
      await visitor.phone({ scan });
      await visitor.isDone();
      await again(visitor, name);
      const push = async () => (await visitor.devices()).pushes.at(-1)?.id;
      await visitor.press("Send a push");
      await visitor.phone({ push: await arrives(push), answer: "deny" });
      await visitor.reads("Duo denied access");
      assert.equal(await push(), undefined);
      await visitor.press("Send another push");
      await visitor.phone({ push: await arrives(push), answer: "allow" });
      await visitor.isDone();
      assert.equal(await visitor.whoami(), name);
    });

    it("a passkey is set up, and used as the second factor, as the only factor, and with autofill", async () => {
      const { visitor, name } = await somebody(generation);
      await visitor.run("default-authenticator-webauthn-setup");
      await visitor.isDone();
      await visitor.signOut();
      // The virtual device answers at once, so the stage is visible only for a moment.
      await visitor.signIn(name, PASSWORD);
      await visitor.isDone();
      assert.equal(await visitor.whoami(), name);

      await visitor.signOut();
      await visitor.run("passwordless");
      await visitor.isDone();
      assert.equal(await visitor.whoami(), name);

      if (generation === "2025.10") return;
      await visitor.signOut();
      await visitor.run("passkey-autofill");
      await visitor.isDone();
      assert.equal(await visitor.whoami(), name);
    });

    it("a user without a device has to set one up", async () => {
      const { visitor, name } = await somebody(generation);
      await visitor.signOut();
      await visitor.signIn(name, PASSWORD, "mfa-required");
      await visitor.reads("Choose what to set up.");
      await visitor.press("Passkey");
      await visitor.isDone();
      assert.equal(await visitor.whoami(), name);
    });
  });
}

describe("a failed passkey", () => {
  it("shows an error if the user is not verified, and another method can be used", async () => {
    const { visitor, name } = await somebody("2026.8", { verifies: false });
    const [code = ""] = await saveCodes(visitor);
    await visitor.signOut();
    await visitor.run("passwordless");
    await visitor.page.locator("[slot=stage] button").first().click();
    await visitor.reads("That didn’t work");
    assert.equal(await visitor.whoami(), undefined);
    await visitor.signIn(name, PASSWORD);
    await visitor.fill("code", code);
    await visitor.isDone();
  });

  it("is requested once, also if the language changes in the meantime", async () => {
    const { visitor, name } = await somebody("2026.8");
    await visitor.run("default-authenticator-webauthn-setup");
    await visitor.isDone();
    await visitor.signOut();
    await visitor.run("default-authentication-flow");
    await visitor.page.evaluate(() => {
      const { credentials } = navigator;
      const get = credentials.get.bind(credentials);
      const held = window as typeof window & { calls: number; go(): void };
      held.calls = 0;
      credentials.get = async (options) => {
        held.calls++;
        await new Promise<void>((resolve) => (held.go = resolve));
        return get(options);
      };
    });
    await visitor.fill("uid_field", name);
    await visitor.fill("password", PASSWORD);
    await visitor.reads("Waiting for your passkey");
    await visitor.page.locator("flow-executor").evaluate((element) => {
      element.setAttribute("lang", "de");
    });
    await visitor.reads("Warten auf Ihren Passkey");
    const calls = await visitor.page.evaluate(() => {
      const held = window as typeof window & { calls: number; go(): void };
      held.go();
      return held.calls;
    });
    assert.equal(calls, 1);
    await visitor.isDone();
    assert.equal(await visitor.whoami(), name);
  });
});

describe("during a second factor", () => {
  /** A user who has signed in up to the code, with two valid codes. */
  async function asked() {
    const { visitor, name } = await somebody("2026.8");
    const codes = await saveCodes(visitor);
    await again(visitor, name);
    return { visitor, name, codes };
  }

  it("a lost session restarts the flow, with a notice", async () => {
    const { visitor, codes } = await asked();
    await visitor.lose();
    await visitor.fill("code", codes[0] ?? "");
    await visitor.shows("ak-stage-identification");
    await visitor.reads("Your session had ended, so we started again.");
    assert.equal(await visitor.whoami(), undefined);
  });

  it("another tab can answer, and the first tab does not keep a form that cannot be used", async () => {
    const { visitor, name, codes } = await asked();
    const tab = await visitor.tab();
    await tab.run("default-authentication-flow");
    await tab.shows("ak-stage-authenticator-validate");
    await tab.fill("code", codes[0] ?? "");
    await tab.isDone();
    assert.equal(await visitor.whoami(), name);
    await visitor.fill("code", codes[1] ?? "");
    await visitor.shows("ak-stage-identification");
    await visitor.reads("Another tab of this browser is signing in.");
  });
});

it("recovery codes are printed alone", async () => {
  const { visitor } = await somebody("2026.8");
  const { page } = visitor;
  await visitor.run("default-authenticator-static-setup");
  await visitor.shows("ak-stage-authenticator-static");
  const codes = await page.locator(".flow-codes li").allTextContents();
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await visitor.press("Print");
  await page.emulateMedia({ media: "print" });
  const printed = await page.evaluate(() => document.body.innerText);
  assert.equal(printed.includes("Continue"), false);
  for (const code of codes) assert.ok(printed.includes(code.trim()));
  assert.equal(await page.locator("flow-executor").isVisible(), false);
});
