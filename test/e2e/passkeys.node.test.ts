/** People who sign in with nothing but a passkey, in Chromium, against the demo's server. */
import { afterEach, describe, it } from "node:test";
import { type Authenticator, Visitor } from "./chromium.js";

const BACK = "Back to sign-in";

const open: Visitor[] = [];
afterEach(async () => {
  for (const visitor of open.splice(0)) await visitor.close();
});

async function come(device?: Authenticator): Promise<Visitor> {
  const visitor = await Visitor.come("2026.8", device);
  open.push(visitor);
  return visitor;
}

/** Presses the link of the first form that leads to a sign-in by passkey alone. */
async function pressPasswordless({ page }: Visitor): Promise<void> {
  await page.getByRole("link", { name: "Sign in with a passkey" }).click();
}

describe("a sign-in by passkey alone", () => {
  it("that finds no passkey on this device says so if the browser can tell, shows no dialog, and leads back", async () => {
    const person = await come();
    await person.run("passkey-autofill");
    const [text, button] = (await person.isCapableOf("immediateGet"))
      ? [
          "No passkey for this page was found on this device.",
          "Use a passkey from another device",
        ]
      : ["Press the button, then follow the steps", "Continue"];
    await pressPasswordless(person);
    await person.reads(text);
    await person.page.getByRole("button", { name: button }).waitFor();
    await person.page.getByRole("link", { name: BACK }).click();
    await person.shows("ak-stage-identification");
    await pressPasswordless(person);
    await person.reads(text);
    await person.passkeys.add();
    await person.press(button);
    await person.reads("This passkey is not valid here any more.");
  });

  for (const [how, slug] of [
    ["offers", "passwordless"],
    ["fills in", "passkey-autofill"],
  ] as const)
    it(`no longer ${how} a passkey that the server does not know`, async () => {
      const person = await come();
      await person.passkeys.add();
      await person.run(slug);
      await person.reads("This passkey is not valid here any more.");
      await person.passkeys.areGone();
    });

  it("names a request of the page's own that is in the way", async () => {
    const person = await come({ isTouched: false });
    await person.run("passkey-autofill");
    const { page } = person;
    await page.evaluate(() => {
      document.querySelector("flow-executor")?.remove();
      void navigator.credentials.get({
        mediation: "conditional",
        publicKey: { challenge: new Uint8Array(16) },
      });
      const element = document.createElement("flow-executor");
      element.setAttribute("slug", "passwordless");
      document.body.append(element);
    });
    await person.reads("Another request of this page may be in the way");
    await page.getByRole("button", { name: "Try again" }).waitFor();
    await page.getByRole("link", { name: BACK }).waitFor();
  });
});
