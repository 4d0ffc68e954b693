import { expect } from "@open-wc/testing";
import { sendKeys } from "@web/test-runner-commands";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  standing,
  type Stand,
} from "../support/executor.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-identification";
const asked = () =>
  challenge(COMPONENT, { enroll_url: "/if/flow/enrol/?next=%2F" });
const input = ({ stage }: Stand, name = "uid_field") =>
  at<HTMLInputElement>(stage, `[name=${name}]`);
const link = ({ stage }: Stand) => at<HTMLAnchorElement>(stage, "a");

/** The events that a router or a library receives at the document. */
function hijackers() {
  const seen: string[] = [];
  const see = ({ type, target }: Event) =>
    seen.push(`${type} ${(target as Element).localName}`);
  const types = ["click", "submit", "formdata"];
  for (const type of types) document.addEventListener(type, see);
  return {
    seen,
    stop: () => {
      for (const type of types) document.removeEventListener(type, see);
    },
  };
}

describe("a page that acts on every click and submit", () => {
  it("does not see the form’s submit", async () => {
    const it = await standing(asked());
    input(it).value = "mira";
    const { seen, stop } = hijackers();
    at<HTMLFormElement>(it.stage, "form").requestSubmit();
    await it.server.request(1);
    stop();
    expect(seen.filter((each) => each.startsWith("submit"))).to.deep.equal([]);
  });

  it("does not see a click on a link that is followed in place", async () => {
    const it = await standing(asked());
    const { seen, stop } = hijackers();
    link(it).click();
    await it.show(challenge("ak-stage-password"));
    stop();
    expect(seen).to.deep.equal([]);
    expect(it.sent[1]).to.equal(GET("enrol", "next%3D%252F"));
  });

  it("does not see clicks on the executor’s buttons", async () => {
    const it = await standing(
      challenge("ak-stage-password", { allow_show_password: true }),
    );
    const { seen, stop } = hijackers();
    at(it.stage, ".flow-reveal").click();
    button(it.stage, "Not you?").click();
    await it.server.request(1);
    await it.answer(new Response(null, { status: 302 }));
    await it.show(challenge("ak-stage-access-denied"));
    button(it.stage, "Go back").click();
    await it.server.request(3);
    stop();
    expect(seen).to.deep.equal([]);
  });

  for (const special of [
    { ctrlKey: true },
    { metaKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
  ]) {
    it(`gets a click on a link with ${String(Object.keys(special))} that the element did not prevent`, async () => {
      const it = await standing(asked());
      const click = new MouseEvent("click", {
        bubbles: true,
        cancelable: true,
        composed: true,
        ...special,
      });
      let prevented: boolean | undefined;
      const last = (event: Event) => {
        prevented = event.defaultPrevented;
        event.preventDefault();
      };
      addEventListener("click", last, { once: true });
      link(it).dispatchEvent(click);
      expect(prevented).to.equal(false);
      await quiet();
      expect(it.sent).to.deep.equal([GET()]);
      expect(it.events).to.deep.equal(["flow-challenge"]);
    });
  }
});

describe("inside a form of the page", () => {
  async function inside() {
    const form = document.createElement("form");
    form.action = "/page/elsewhere";
    form.innerHTML = "<input name=own required>";
    document.body.append(form);
    let submits = 0;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      submits++;
    });
    const it = await standing(asked(), {}, { parent: form });
    return { it, form, submits: () => submits };
  }

  it("Enter and the button send the stage’s answer, never the page’s form", async () => {
    for (const by of ["Enter", "button"]) {
      const { it, form, submits } = await inside();
      input(it).focus();
      await sendKeys({ type: "mira" });
      if (by === "Enter") await sendKeys({ press: "Enter" });
      else button(it.stage, "Log in").click();
      await it.server.request(1);
      expect(it.sent[1]).to.deep.equal(
        POST({ component: COMPONENT, uid_field: "mira" }),
      );
      expect(submits(), by).to.equal(0);
      it.element.remove();
      await it.answer(asked());
      form.remove();
    }
  });

  it("no other button of the stage submits the page’s form, and no field of the stage belongs to that form", async () => {
    const { it, form, submits } = await inside();
    void it.element.respond({ uid_field: "mira" });
    await it.show(
      challenge("ak-stage-password", { allow_show_password: true }),
    );
    at(it.stage, ".flow-reveal").click();
    button(it.stage, "Not you?").click();
    await quiet();
    expect(submits()).to.equal(0);
    expect([...new FormData(form).keys()]).to.deep.equal(["own"]);
    form.remove();
  });
});

describe("inside a shadow root of the page", () => {
  for (const mode of ["open", "closed"] as const) {
    it(`(${mode}) the form is styled and labelled, and its answer is sent`, async () => {
      const host = document.createElement("div");
      document.body.append(host);
      const parent = host.attachShadow({ mode });
      const it = await standing(asked(), {}, { parent });
      const field = input(it);
      expect(getComputedStyle(field).minHeight).to.equal("44px");
      expect(field.labels?.length).to.equal(1);
      field.value = "mira";
      button(it.stage, "Log in").click();
      await it.server.request(1);
      expect(it.sent).to.have.length(2);
      host.remove();
    });
  }
});

describe("the rest of the page", () => {
  it("is unchanged: title, history, body, root, scroll and global styles", async () => {
    const state = () => ({
      title: document.title,
      length: history.length,
      href: location.href,
      body: [...document.body.attributes].map(({ value }) => value),
      root: [...document.documentElement.attributes].map(({ value }) => value),
      overflow: getComputedStyle(document.body).overflow,
      styles: document.head.querySelectorAll("style, link[rel=stylesheet]")
        .length,
    });
    const before = state();
    const it = await standing(asked(), { redirect: "manual" });
    link(it).click();
    await it.show(challenge("ak-stage-password"));
    void it.element.respond({ password: "p" });
    await it.answer({ component: "xak-flow-redirect", to: "/page/home" });
    await it.finished();
    expect(state()).to.deep.equal(before);
  });

  it("gets no style of the element", async () => {
    const own = document.createElement("div");
    own.innerHTML = '<p class="flow-button flow-input">x</p>';
    document.body.append(own);
    const style = () => getComputedStyle(at(own, "p")).minHeight;
    const before = style();
    await standing(asked());
    expect(style()).to.equal(before);
    own.remove();
  });

  it("may remove the element’s style sheets, and the next challenge adds them again", async () => {
    const it = await standing(asked());
    document.adoptedStyleSheets = [];
    void it.element.respond({ uid_field: "mira" });
    await it.show(challenge("ak-stage-password"));
    const field = input(it, "password");
    expect(getComputedStyle(field).minHeight).to.equal("44px");
  });
});
