import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import type { FlowResponseEvent } from "../../src/index.js";
import { ScreenReader } from "../support/announcements.js";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  standing,
  words,
  type Properties,
  type Stand,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import { next, quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-password";
const answerWith = (password: string) =>
  POST({ component: COMPONENT, password });
const rejected = () => challenge(COMPONENT, {}, "rejected");

const asked = (
  overrides: Parameters<typeof challenge<typeof COMPONENT>>[1] = {},
  properties: Properties = {},
) => standing(challenge(COMPONENT, overrides), properties);
const input = ({ stage }: Stand) =>
  at<HTMLInputElement>(stage, "[name=password]");
const go = ({ stage }: Stand) => button(stage, "Continue");

describe(COMPONENT, () => {
  everyState(COMPONENT);

  describe("the form", () => {
    it("has one labelled password as browsers and password managers expect it", async () => {
      const it = await asked();
      const field = input(it);
      expect(field.type).to.equal("password");
      expect(field.autocomplete).to.equal("current-password");
      expect(field.getAttribute("enterkeyhint")).to.equal("go");
      expect(field.getAttribute("autocapitalize")).to.equal("none");
      expect(field.id).to.match(/^flow-\d+-password$/);
      expect([...(field.labels ?? [])].map(words)).to.deep.equal(["Password"]);
      expect(field.form?.method).to.equal("dialog");
      expect(document.querySelector("input[type=password]") === field).to.equal(
        true,
      );
    });

    it("shows the user, untranslated, and has the name for password managers", async () => {
      const it = await asked({ pending_user: "mira@example.com" });
      const name = at(it.stage, ".flow-user-name");
      expect(words(name)).to.equal("mira@example.com");
      expect(name.translate).to.equal(false);
      const hidden = at<HTMLInputElement>(it.stage, "[autocomplete=username]");
      expect(hidden.value).to.equal("mira@example.com");
      expect(hidden.autocomplete).to.equal("username");
      expect(hidden.getClientRects()).to.have.length(0);
      expect(hidden.form === input(it).form).to.equal(true);
    });

    it("shows the avatar, but no placeholder and no address that is not an image", async () => {
      const avatars = async (pending_user_avatar: string) => {
        const { stage } = await preview(
          challenge(COMPONENT, { pending_user_avatar }),
        );
        return [...stage.querySelectorAll("img")].map(({ src }) => src);
      };
      const pixel = "data:image/gif;base64,R0lGODlhAQABAAAAACw=";
      expect(await avatars(pixel)).to.deep.equal([pixel]);
      expect(await avatars("/static/logo.svg")).to.deep.equal([
        `${location.origin}/static/logo.svg`,
      ]);
      for (const other of [
        "/static/dist/assets/images/user_default.png",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "///evil.example/a.png",
        "",
      ])
        expect(await avatars(other), other).to.deep.equal([]);
    });

    it("works without an avatar", async () => {
      const { pending_user_avatar: _, ...rest } = challenge(COMPONENT);
      const it = await standing(rest);
      expect(words(it.stage)).to.contain("jdoe");
      expect(it.element.error).to.equal(undefined);
    });
  });

  describe("the answer", () => {
    it("contains only the password as typed, including blanks", async () => {
      const it = await asked();
      input(it).focus();
      await sendKeys({ type: " two words " });
      await sendKeys({ press: "Enter" });
      await it.server.request(1);
      expect(it.sent).to.deep.equal([GET(), answerWith(" two words ")]);
    });

    it("contains a value that was filled in without an input event", async () => {
      const it = await asked();
      input(it).value = "from a manager";
      go(it).click();
      await it.server.request(1);
      expect(it.sent[1]).to.deep.equal(answerWith("from a manager"));
    });

    it("is not sent if it is empty, and the focused field shows the error", async () => {
      const it = await asked();
      const reader = new ScreenReader(it.element);
      go(it).focus();
      go(it).click();
      await it.element.updateComplete;
      await quiet();
      expect(document.activeElement === input(it)).to.equal(true);
      expect(input(it).getAttribute("aria-invalid")).to.equal("true");
      const reason = input(it).getAttribute("aria-describedby") ?? "";
      expect(words(document.getElementById(reason))).to.equal(
        "Enter your password.",
      );
      // The focus has moved to the field, so the screen reader reads the error there.
      expect(reader.said).to.deep.equal([]);
      expect(it.sent).to.deep.equal([GET()]);
      expect(it.heard.map(({ type }) => type)).not.to.contain("flow-response");
    });

    it("is refused with an announcement each time if the empty field already has the focus", async () => {
      const it = await asked();
      const reader = new ScreenReader(it.element);
      input(it).focus();
      for (const time of ["first", "second"]) {
        await sendKeys({ press: "Enter" });
        await quiet();
        expect(reader.said, time).to.deep.equal(["Enter your password."]);
      }
    });

    it("can be sent after a refusal, which is removed", async () => {
      const it = await asked();
      go(it).click();
      await it.element.updateComplete;
      input(it).value = "right";
      go(it).click();
      await it.server.request(1);
      await quiet();
      expect(it.sent[1]).to.deep.equal(answerWith("right"));
      expect(input(it).getAttribute("aria-invalid")).to.equal("false");
      expect(words(it.stage)).not.to.contain("Enter your password.");
    });
  });

  describe("showing the password", () => {
    it("is offered only if the server allows it", async () => {
      const forbidden = await asked();
      expect(forbidden.stage.querySelector("[aria-pressed]")).to.not.exist;
    });

    it("is a labelled toggle that keeps the typed text", async () => {
      const it = await asked({ allow_show_password: true });
      input(it).value = "secret";
      const toggle = at(it.stage, "[aria-pressed]");
      expect(toggle.getAttribute("aria-label")).to.equal("Show password");
      expect(toggle.getAttribute("aria-controls")).to.equal(input(it).id);
      for (const [pressed, type] of [
        ["true", "text"],
        ["false", "password"],
      ]) {
        toggle.click();
        expect(toggle.getAttribute("aria-pressed")).to.equal(pressed);
        expect(input(it).type).to.equal(type);
        expect(input(it).value).to.equal("secret");
      }
      expect(it.sent).to.deep.equal([GET()]);
    });

    it("ends before the answer is sent", async () => {
      const it = await asked({ allow_show_password: true });
      at(it.stage, "[aria-pressed]").click();
      input(it).value = "secret";
      const event = next<FlowResponseEvent>(it.element, "flow-response");
      go(it).click();
      await event;
      expect(input(it).type).to.equal("password");
      expect(at(it.stage, ".flow-reveal").ariaPressed).to.equal("false");
    });
  });

  describe("Caps Lock", () => {
    const press = (it: Stand, modifierCapsLock: boolean, type = "keydown") =>
      input(it).dispatchEvent(
        new KeyboardEvent(type, { key: "a", modifierCapsLock, bubbles: true }),
      );

    it("is shown and announced while it is on", async () => {
      const it = await asked();
      const reader = new ScreenReader(it.element);
      press(it, true);
      expect(reader.said).to.deep.equal(["Caps Lock is on."]);
      expect(it.stage.innerText).to.contain("Caps Lock is on.");
      press(it, true, "keyup");
      // Autofill fires events without modifiers.
      input(it).dispatchEvent(new Event("keydown", { bubbles: true }));
      expect(it.stage.innerText).to.contain("Caps Lock is on.");
      press(it, false);
      expect(it.stage.innerText).not.to.contain("Caps Lock");
    });
  });

  describe("a rejected password", () => {
    it("is reported at the field, which keeps the typed text and takes the focus", async () => {
      const it = await asked();
      const field = input(it);
      field.value = "wrong";
      go(it).focus();
      go(it).click();
      await it.answer(rejected());
      await next(it.element, "flow-challenge");
      expect(input(it) === field).to.equal(true);
      expect(field.value).to.equal("wrong");
      expect(field.getAttribute("aria-invalid")).to.equal("true");
      const reason = field.getAttribute("aria-describedby") ?? "";
      expect(words(document.getElementById(reason))).to.equal(
        "Invalid password",
      );
      expect(document.activeElement === field).to.equal(true);
    });

    it("is announced exactly once, and again if it is repeated", async () => {
      const it = await asked();
      const reader = new ScreenReader(it.element);
      input(it).focus();
      for (const time of ["first", "second"]) {
        input(it).value = "wrong";
        await sendKeys({ press: "Enter" });
        await it.show(rejected());
        await quiet();
        expect(reader.said, time).to.deep.equal(["Invalid password"]);
        expect(document.activeElement === input(it), time).to.equal(true);
      }
    });

    it("replaces an error that the stage itself has found", async () => {
      const it = await asked();
      go(it).click();
      void it.element.respond({ password: "wrong" });
      await it.show(rejected());
      expect(words(it.stage)).to.contain("Invalid password");
      expect(words(it.stage)).not.to.contain("Enter your password.");
    });

    it("shows errors of no field above the form", async () => {
      const { stage } = await preview(
        challenge(COMPONENT, {}, "several errors"),
      );
      expect(words(at(stage, "form [role=alert]"))).to.equal(
        "Not a valid string.",
      );
      expect(words(at(stage, ".flow-field"))).to.contain(
        "This field is required.",
      );
    });
  });

  describe("links", () => {
    const recovery_url = `${location.origin}/if/flow/recovery/`;

    it("lead to the recovery with the `next` of the sign-in, and no other key", async () => {
      const query = "next=%2Fif%2Fuser%2F&client_id=x";
      const alone = await asked({ recovery_url });
      expect(at(alone.stage, "a")).to.have.property("href", recovery_url);
      alone.element.remove();
      const it = await asked({ recovery_url }, { query });
      const link = at<HTMLAnchorElement>(it.stage, "a");
      expect(words(link)).to.equal("Forgot password?");
      expect(link.href).to.equal(`${recovery_url}?next=%2Fif%2Fuser%2F`);
      link.click();
      await it.show(challenge("ak-stage-identification"));
      expect(it.sent[1]).to.equal(
        GET("recovery", "next%3D%252Fif%252Fuser%252F"),
      );
    });

    it("are not shown if they are missing or unsafe", async () => {
      for (const unsafe of [
        undefined,
        "javascript:alert(1)",
        "///evil.example",
      ]) {
        const { stage } = await asked(
          unsafe === undefined ? {} : { recovery_url: unsafe },
        );
        expect(stage.querySelector("a"), String(unsafe)).to.not.exist;
        expect(words(stage)).not.to.contain("Forgot");
      }
    });
  });
});
