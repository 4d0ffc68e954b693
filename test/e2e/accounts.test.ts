import { expect } from "@open-wc/testing";
import { terms as arabic } from "../../src/terms/ar.js";
import { button } from "../support/executor.js";
import { Page } from "../support/page.js";
import {
  focusedName,
  press,
  put,
  reads,
  stranger,
  visit,
  whoami,
} from "./person.js";
import { typeInto } from "./typing.js";

beforeEach(stranger);
after(stranger);

const PASSWORD = "correct horse battery";
let people = 0;
const somebody = () => `somebody-${Date.now()}-${++people}`;

interface Mail {
  readonly to: string;
  readonly link: string;
}

/** The newest mail to an address, in the demo's mailbox. */
async function mailTo(address: string): Promise<URL> {
  const mails = (await (await fetch("/demo/mails.json")).json()) as Mail[];
  const mail = mails.find(({ to }) => to === address);
  if (!mail) throw new Error(`There is no mail to ${address}.`);
  return new URL(mail.link);
}

/** Opens a mail's link in a separate page. */
async function openLink({ pathname, search }: URL): Promise<Page> {
  const [, slug = ""] = /\/if\/flow\/([^/]+)\//.exec(pathname) ?? [];
  return put(await Page.open(`/page/${search}`), slug);
}

/**
 * Fills in the form like a password manager, and submits it. With several open pages, keys might go to another page.
 */
async function fillIn(
  page: Page,
  values: Record<string, string>,
): Promise<void> {
  const stage = await page.shows("ak-stage-prompt");
  for (const [name, text] of Object.entries(values)) {
    const field = stage.querySelector<HTMLInputElement>(`[name=${name}]`);
    if (!field) throw new Error(`There is no field ${name}.`);
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  button(stage, "Continue").click();
}

/** The two forms of a sign-up. */
async function enrol(page: Page, username: string): Promise<void> {
  await fillIn(page, {
    username,
    password: PASSWORD,
    password_repeat: PASSWORD,
  });
  await page.until(() => page.stage.querySelector("[name=email]"));
  await fillIn(page, { name: "Some Body", email: `${username}@example.com` });
}

for (const generation of ["2025.10", "2026.8"] as const) {
  describe(`a person with an account, authentik ${generation}`, () => {
    it("signs up, with the wrong repetition and a password that is too short first", async () => {
      const page = await visit("enrollment", { generation, width: 360 });
      const username = somebody();
      await page.shows("ak-stage-prompt");
      await page.until(() => focusedName(page) === "username");
      await fillIn(page, {
        username,
        password: "short",
        password_repeat: "shirt",
      });
      await page.until(() => reads(page).includes("not the same password"));
      expect(focusedName(page)).to.equal("password_repeat");
      await fillIn(page, { password_repeat: "short" });
      await page.until(() =>
        reads(page).includes("Use at least 12 characters."),
      );
      await fillIn(page, { password: PASSWORD, password_repeat: PASSWORD });
      await page.until(() => focusedName(page) === "name");
      const left = page.loads();
      await fillIn(page, {
        name: "Some Body",
        email: `${username}@example.com`,
      });
      await left;
      expect(await whoami()).to.equal(username);
    });

    it("signs up by the keyboard alone, in Arabic, on a phone", async () => {
      const page = await visit("enrollment", {
        generation,
        width: 360,
        lang: "ar",
      });
      await page.shows("ak-stage-prompt");
      await page.until(() => focusedName(page) === "username");
      const username = somebody();
      await typeInto(page.stage, "username", username);
      await press("Enter");
      await page.until(() => page.stage.querySelector(".flow-error"));
      expect(reads(page)).to.include(arabic.required_field);
      await typeInto(page.stage, "password", PASSWORD);
      await typeInto(page.stage, "password_repeat", PASSWORD);
      await press("Enter");
      await page.until(() => focusedName(page) === "name");
      const { stage, document } = page;
      expect(page.window.getComputedStyle(stage).direction).to.equal("rtl");
      expect(document.documentElement.scrollWidth).to.equal(360);
      await typeInto(stage, "email", `${username}@example.com`);
      const left = page.loads();
      await press("Enter");
      await left;
      expect(await whoami()).to.equal(username);
    });

    it("signs up, and confirms the address by the mail’s link, in another tab", async () => {
      const waiting = await visit("enrollment-by-mail", { generation });
      const username = somebody();
      const address = `${username}@example.com`;
      await enrol(waiting, username);
      await waiting.shows("ak-stage-email");
      expect(reads(waiting)).to.include(
        `We sent an email with a link to ${address}.`,
      );

      const page = await openLink(await mailTo(address));
      const question = await page.shows("ak-stage-consent");
      expect(question.textContent).to.include(
        "Continue to confirm this email address.",
      );
      const left = page.loads();
      button(question, "Continue").click();
      await left;
      expect(await whoami()).to.equal(username);

      button(waiting.stage, "I have opened the link").click();
      await waiting.until(() => waiting.frame.querySelector(".finished"));
      expect(reads(waiting)).to.include("Continued in another tab");
      expect(waiting.element.querySelector("form") === null).to.equal(true);
    });

    it("has the mail sent again, and sees the server’s notice", async () => {
      const made = await visit("enrollment", { generation });
      const username = somebody();
      const home = made.loads();
      await enrol(made, username);
      await home;
      await stranger();

      const page = await visit("default-recovery-flow", { generation });
      const form = await page.shows("ak-stage-identification");
      await typeInto(form, "uid_field", username);
      await press("Enter");
      await page.shows("ak-stage-email");
      // Answers directly, because the button is disabled at first.
      void page.element.respond({});
      await page.until(() =>
        page.frame.querySelector("[role=status] [part=message]"),
      );
      expect(reads(page)).to.include("Email successfully sent.");
    });

    it("sets a new password with a link from a mail", async () => {
      const made = await visit("enrollment", { generation });
      const username = somebody();
      const in_ = made.loads();
      await enrol(made, username);
      await in_;
      await stranger();

      const waiting = await visit("default-recovery-flow", { generation });
      const address = `${username}@example.com`;
      await waiting.shows("ak-stage-identification");
      const field = waiting.stage.querySelector("input");
      if (field) field.value = address;
      waiting.stage.querySelector("form")?.requestSubmit();
      await waiting.shows("ak-stage-email");
      expect(reads(waiting)).to.include(`If ${address} has an account`);

      // The link is opened in another browser.
      await stranger();
      const page = await openLink(await mailTo(address));
      button(await page.shows("ak-stage-consent"), "Continue").click();
      await page.shows("ak-stage-prompt");
      const left = page.loads();
      await fillIn(page, {
        password: `${PASSWORD} 2`,
        password_repeat: `${PASSWORD} 2`,
      });
      await left;
      expect(await whoami()).to.equal(username);
    });

    it("starts again after a used link", async () => {
      const waiting = await visit("enrollment-by-mail", { generation });
      const username = somebody();
      await enrol(waiting, username);
      await waiting.shows("ak-stage-email");
      const link = await mailTo(`${username}@example.com`);
      const page = await openLink(link);
      const left = page.loads();
      button(await page.shows("ak-stage-consent"), "Continue").click();
      await left;
      await stranger();
      const again = await openLink(link);
      await again.until(() => again.element.querySelector("[name=username]"));
      await again.until(() =>
        again.frame.querySelector("[role=status] [part=message]"),
      );
      expect(reads(again)).to.include("This link was used before");
    });

    it("fills in every kind of field", async () => {
      const page = await visit("kitchen-sink", { generation });
      const stage = await page.shows("ak-stage-prompt");
      await typeInto(stage, "text", "Jo");
      await typeInto(stage, "email", "jo@example.com");
      await typeInto(stage, "number", "12");
      stage.querySelector<HTMLInputElement>("[name=checkbox]")?.click();
      const radio = stage.querySelector<HTMLInputElement>(
        "[name=radio_button_group][value=hr]",
      );
      radio?.click();
      button(stage, "Continue").click();
      await page.until(() => reads(page) && page.element.querySelector("ul"));
      const came = page.stage.querySelector(".flow-text")?.textContent ?? "";
      expect(came).to.include("text: Jo");
      expect(came).to.include("number: 12");
      expect(came).to.include("checkbox: false");
      expect(came).to.include("radio_button_group: hr");
    });
  });
}
