import { expect } from "@open-wc/testing";
import {
  at,
  button,
  CANCEL,
  challenge,
  putIn,
  stand,
  standing,
  type Properties,
  type Stand,
} from "../support/executor.js";
import { cancelled } from "../support/replies.js";
import { asked, press, prompt, type } from "../support/prompts.js";

const identification = () => challenge("ak-stage-identification");
const password = (pending_user = "ada") =>
  challenge("ak-stage-password", { pending_user });
const newPassword = () => asked(prompt("password", "password"));

const hidden = ({ stage }: Stand) =>
  [
    ...stage.querySelectorAll<HTMLInputElement>("[autocomplete=username]"),
  ].filter((field) => field.hidden);

/** The user names that a password manager finds, though no person sees them. */
const told = (it: Stand) => hidden(it).map(({ value }) => value);

/** A person types a name, and the flow continues. */
async function identify(it: Stand, name: string, next: object): Promise<void> {
  putIn(it, "uid_field", name);
  press(it);
  await it.show(next);
}

async function identified(name: string, next: object, set?: Properties) {
  const it = await standing(identification(), set);
  await identify(it, name, next);
  return it;
}

describe("the user name for password managers", () => {
  it("is the typed name, not the name that the server sent", async () => {
    const it = await identified("ada@example.com", password());
    expect(told(it)).to.deep.equal(["ada@example.com"]);
  });

  it("is the server's name if none was typed in this run", async () => {
    const it = await standing(password());
    expect(told(it)).to.deep.equal(["ada"]);
  });

  it("is the typed name at the second factor too", async () => {
    const factor = challenge("ak-stage-authenticator-validate");
    const it = await identified("ada@example.com", factor);
    expect(told(it)).to.deep.equal(["ada@example.com"]);
  });

  it("is empty after “Not you?”", async () => {
    const it = await identified("ada@example.com", password());
    button(it.stage, "Not you?").click();
    await it.answer(cancelled());
    await it.show(identification());
    expect(it.sent.at(-2)).to.equal(CANCEL);
    await identify(it, "grace@example.com", password("grace"));
    expect(told(it)).to.deep.equal(["grace@example.com"]);
  });

  it("is not the typed name if a passkey belongs to another user", async () => {
    const it = await identified(
      "ada@example.com",
      challenge("ak-stage-identification", {}, "rejected"),
    );
    void it.element.respond({ passkey: {} });
    await it.show(password("grace"));
    expect(told(it)).to.deep.equal(["grace"]);
  });

  describe("beside a new password", () => {
    it("is the typed name", async () => {
      const it = await identified("kay@example.com", newPassword());
      expect(told(it)).to.deep.equal(["kay@example.com"]);
    });

    it("is the last name that the server sent", async () => {
      const it = await standing(password("kay"));
      void it.element.respond({ password: "old" });
      await it.show(newPassword());
      expect(told(it)).to.deep.equal(["kay"]);
    });

    it("is the page's name for a person who is already signed in", async () => {
      const it = await standing(newPassword(), { username: "kay" });
      expect(told(it)).to.deep.equal(["kay"]);
    });

    it("is the page's name, also if the attribute is set later", async () => {
      const it = await standing(newPassword());
      expect(told(it)).to.deep.equal([]);
      it.element.setAttribute("username", "kay");
      await it.until(() => told(it).length > 0);
      expect(told(it)).to.deep.equal(["kay"]);
    });

    it("is the flow's name if the page sets another one", async () => {
      const it = await identified("ada", newPassword(), { username: "kay" });
      expect(told(it)).to.deep.equal(["ada"]);
    });

    it("is the name that was typed in an earlier form of a sign-up", async () => {
      const it = await standing(asked(prompt("username", "username")));
      type(it, "username", "new");
      press(it);
      await it.show(newPassword());
      expect(told(it)).to.deep.equal(["new"]);
    });

    it("is added if the server's field is hidden, because password managers ignore hidden fields", async () => {
      const it = await standing(
        asked(
          prompt("hidden", "username", { initial_value: "kay" }),
          prompt("password", "password"),
        ),
      );
      expect(told(it)).to.deep.equal(["kay"]);
      expect(hidden(it).map((field) => field.type)).to.deep.equal(["text"]);
    });

    it("is not sent", async () => {
      const it = await standing(
        asked(
          prompt("hidden", "username", { initial_value: "kay" }),
          prompt("password", "password"),
        ),
        { username: "page" },
      );
      type(it, "password", "new");
      press(it);
      expect((await it.server.request(1)).body).to.deep.equal({
        component: "ak-stage-prompt",
        username: "kay",
        password: "new",
      });
    });

    it("is not added if the form has a visible field for it", async () => {
      for (const kind of ["username", "text", "text_read_only"] as const) {
        const it = await standing(
          asked(prompt(kind, "username"), prompt("password", "password")),
          { username: "kay" },
        );
        expect(told(it), kind).to.deep.equal([]);
      }
    });

    it("is in the same form, invisible, and does not get the focus", async () => {
      const it = stand({ username: "kay", autofocus: true });
      await it.show(newPassword());
      const [field] = hidden(it);
      expect(field?.getClientRects()).to.have.length(0);
      expect(field?.form === at<HTMLFormElement>(it.stage, "form")).to.equal(
        true,
      );
      expect(document.activeElement?.getAttribute("name")).to.equal("password");
    });
  });

  it("is not in a form without a password", async () => {
    const it = await standing(asked(prompt("text", "city")), {
      username: "kay",
    });
    expect(told(it)).to.deep.equal([]);
  });
});
