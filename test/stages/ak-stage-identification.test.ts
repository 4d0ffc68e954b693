import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import { ScreenReader } from "../support/announcements.js";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-identification";
const answerWith = (response: object) =>
  POST({ component: COMPONENT, ...response });

const asked = (overrides: Parameters<typeof challenge<typeof COMPONENT>>[1]) =>
  standing(challenge(COMPONENT, overrides));
const shown = async (state: string) =>
  (await preview(challenge(COMPONENT, {}, state))).stage;
const input = (stage: HTMLElement, name = "uid_field") =>
  at<HTMLInputElement>(stage, `[name=${name}]`);
const go = ({ stage }: Stand) => button(stage, "Log in");
const labelOf = ({ labels }: HTMLInputElement) =>
  [...(labels ?? [])].map(words);

describe(COMPONENT, () => {
  everyState(COMPONENT);

  describe("the form", () => {
    it("has a labelled field as browsers and password managers expect it", async () => {
      const field = input(await shown("normal"));
      expect(labelOf(field)).to.deep.equal(["Email or username"]);
      expect(field.type).to.equal("text");
      expect(field.autocomplete).to.equal("username");
      expect(field.inputMode).to.equal("email");
      expect(field.getAttribute("enterkeyhint")).to.equal("go");
      expect(field.getAttribute("autocapitalize")).to.equal("none");
      expect(field.spellcheck).to.equal(false);
      expect(field.id).to.match(/^flow-\d+-uid_field$/);
    });

    for (const [user_fields, label, type, inputMode] of [
      [["email"], "Email", "text", "email"],
      [["username"], "Username", "text", "text"],
      [["upn"], "User principal name", "text", "text"],
      [["username", "upn"], "Email or username", "text", "text"],
      [["upn", "email", "username"], "Email or username", "text", "email"],
    ] as const) {
      it(`asks for ${user_fields.join(", ")} by “${label}”, type ${type}`, async () => {
        const it = await asked({ user_fields: [...user_fields] });
        const field = input(it.stage);
        expect(labelOf(field)).to.deep.equal([label]);
        expect(field.type).to.equal(type);
        expect(field.inputMode).to.equal(inputMode);
      });
    }

    for (const address of ["ada@bücher.example", "max@straße.example"])
      it(`sends an address as typed, without invisible characters at its ends: ${address}`, async () => {
        const it = await asked({ user_fields: ["email"] });
        input(it.stage).value = `\u202A${address}\u202C`;
        go(it).click();
        await it.server.request(1);
        expect(it.sent[1]).to.deep.equal(
          POST({ component: COMPONENT, uid_field: address }),
        );
      });

    it("does not send a text of only invisible characters", async () => {
      const it = await asked({});
      input(it.stage).value = " \u200B";
      go(it).click();
      const error = await it.until(() => it.stage.querySelector(".flow-error"));
      expect(words(error)).to.equal("Enter who you are.");
      expect(it.sent).to.have.lengthOf(1);
    });

    it("leads from the name to the password with the keyboard, if both are asked", async () => {
      const stage = await shown("with password");
      expect(input(stage).getAttribute("enterkeyhint")).to.equal("next");
      const password = input(stage, "password");
      expect(password.type).to.equal("password");
      expect(password.autocomplete).to.equal("current-password");
      expect(labelOf(password)).to.deep.equal(["Password"]);
      expect(password.form === input(stage).form).to.equal(true);
    });

    it("lets the password be shown only where the server allows it", async () => {
      const hidden = await shown("with password");
      expect(hidden.querySelector("[aria-pressed]")).to.not.exist;
      const stage = await shown("with password to be shown");
      at(stage, "[aria-pressed]").click();
      expect(input(stage, "password").type).to.equal("text");
    });

    it("fills in the name that the server knows", async () => {
      expect(input(await shown("name filled in")).value).to.equal(
        "demo@example.com",
      );
    });

    it("shows the server’s label on its button", async () => {
      const stage = await shown("recovering an account");
      expect(button(stage, "Continue").type).to.equal("submit");
    });

    it("names the application, and the purpose of a recovery", async () => {
      expect(words(await shown("signing into an application"))).to.contain(
        "Continue to Grafana",
      );
      expect(words(await shown("recovering an account"))).to.contain(
        "Enter your email or username to recover your account.",
      );
    });

    it("shows a message if there is no way to sign in", async () => {
      const stage = await shown("only what must be there");
      expect(stage.querySelectorAll("input")).to.have.length(0);
      expect(words(stage)).to.equal(
        "This page offers no way to sign in. Tell the people who run it. Start over",
      );
    });
  });

  describe("the answer", () => {
    it("contains only the typed text", async () => {
      const it = await asked({});
      input(it.stage).focus();
      await sendKeys({ type: "mira@example.com" });
      await sendKeys({ press: "Enter" });
      await it.server.request(1);
      expect(it.sent).to.deep.equal([
        GET(),
        answerWith({ uid_field: "mira@example.com" }),
      ]);
    });

    it("contains the password if it is asked, also if both were filled in without an input event", async () => {
      const it = await asked({ password_fields: true });
      input(it.stage).value = "mira";
      input(it.stage, "password").value = " blanks count ";
      go(it).click();
      await it.server.request(1);
      expect(it.sent[1]).to.deep.equal(
        answerWith({ uid_field: "mira", password: " blanks count " }),
      );
    });

    it("is not sent without a name, and the focused field shows the error", async () => {
      for (const typed of ["", "  "]) {
        const it = await asked({});
        input(it.stage).value = typed;
        go(it).click();
        await quiet();
        const field = input(it.stage);
        expect(document.activeElement === field).to.equal(true);
        expect(field.getAttribute("aria-invalid")).to.equal("true");
        const reason = field.getAttribute("aria-describedby") ?? "";
        expect(words(document.getElementById(reason))).to.equal(
          "Enter who you are.",
        );
        expect(it.sent).to.deep.equal([GET()]);
        it.element.remove();
      }
    });

    it("is not sent without the password, which would count as a failed attempt", async () => {
      const it = await asked({ password_fields: true });
      input(it.stage).focus();
      await sendKeys({ type: "mira" });
      await sendKeys({ press: "Enter" });
      await quiet();
      const password = input(it.stage, "password");
      expect(document.activeElement === password).to.equal(true);
      expect(password.getAttribute("aria-invalid")).to.equal("true");
      expect(input(it.stage).getAttribute("aria-invalid")).to.equal("false");
      expect(it.sent).to.deep.equal([GET()]);
    });
  });

  describe("a rejected answer", () => {
    it("announces an error of the whole form above it, again for a repeated error", async () => {
      const it = await asked({ password_fields: true });
      const reader = new ScreenReader(it.element);
      input(it.stage).value = "mira";
      input(it.stage, "password").value = "wrong";
      for (const time of ["first", "second"]) {
        go(it).click();
        await it.show(
          challenge(COMPONENT, { password_fields: true }, "rejected"),
        );
        expect(reader.said, time).to.deep.equal(["Failed to authenticate."]);
        expect(words(at(it.stage, "form [role=alert]"))).to.equal(
          "Failed to authenticate.",
        );
        expect(input(it.stage).value).to.equal("mira");
        expect(input(it.stage, "password").value).to.equal("wrong");
      }
    });

    it("shows an error of a field at the field, with the focus", async () => {
      const it = await asked({});
      const reader = new ScreenReader(it.element);
      input(it.stage).value = "mira";
      go(it).focus();
      go(it).click();
      await it.show(challenge(COMPONENT, {}, "field rejected"));
      const field = input(it.stage);
      expect(document.activeElement === field).to.equal(true);
      const reason = field.getAttribute("aria-describedby") ?? "";
      expect(words(document.getElementById(reason))).to.equal(
        "Not a valid string.",
      );
      expect(reader.said).to.deep.equal([]);
    });

    it("shows errors of a field that is not on the page", async () => {
      const it = await asked({});
      input(it.stage).value = "mira";
      go(it).click();
      const response_errors = {
        captcha_token: [{ string: "Captcha missing.", code: "required" }],
        password: [{ string: "Password missing.", code: "required" }],
      };
      await it.show(challenge(COMPONENT, { response_errors }));
      const said = [...it.stage.querySelectorAll("[role=alert] p")];
      expect(said.map(words)).to.deep.equal([
        "Captcha missing.",
        "Password missing.",
      ]);
    });
  });

  describe("links", () => {
    it("name their targets, and are real links", async () => {
      const stage = await shown("everything");
      const links = [...stage.querySelectorAll("a")].filter(
        (a) => !a.closest(".flow-sources"),
      );
      expect(
        links.map((a) => [words(a), a.getAttribute("href")]),
      ).to.deep.equal(
        [
          ["Sign in with a passkey", "/if/flow/passwordless/"],
          ["Forgot password?", "/if/flow/default-recovery-flow/"],
          ["Sign up", "/if/flow/default-enrollment-flow/"],
        ].map(([text, path]) => [
          text,
          `${location.origin}${String(path)}?next=%2Fif%2Fuser%2F`,
        ]),
      );
      expect(words(stage)).to.contain("New here? Sign up");
    });

    it("mention a forgotten user name if no password is asked", async () => {
      expect(words(await shown("with recovery link"))).to.contain(
        "Forgot username or password?",
      );
    });

    it("are not shown if they are unsafe", async () => {
      const unsafe = "javascript:alert(1)";
      const it = await asked({
        enroll_url: unsafe,
        recovery_url: "data:text/html,x",
        passwordless_url: "///evil.example/x",
      });
      expect(it.stage.querySelectorAll("a")).to.have.length(0);
      expect(words(it.stage)).not.to.contain("New here?");
    });

    it("continue in place, with the server’s query", async () => {
      const it = await asked({ enroll_url: "/if/flow/enrol/?next=%2Fa%2Fb" });
      at(it.stage, "a").click();
      await it.show(challenge("ak-stage-password"));
      expect(it.sent[1]).to.equal(GET("enrol", "next%3D%252Fa%252Fb"));
      expect(it.element.flow).to.deep.equal({
        slug: "enrol",
        query: "next=%2Fa%2Fb",
      });
      expect(it.element.slug).to.equal("login");
    });
  });
});
