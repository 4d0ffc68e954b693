/** Content of the page in a form: between its fields and buttons, and after its buttons. */
import { expect } from "@open-wc/testing";
import type { Component } from "../../src/protocol/index.js";
import { registry } from "../../src/registry/registry.js";
import {
  at,
  button,
  challenge,
  POST,
  putIn,
  stand,
  standing,
} from "../support/executor.js";
import { end } from "../support/replies.js";

const COMPONENT = "ak-stage-password";
const wrong = {
  password: [{ string: "Invalid password.", code: "invalid" }],
};

/** A paragraph of the page in a place of the form. */
function fill(place: HTMLElement | undefined, html: string): HTMLElement {
  if (!place) throw new Error("There is no such place.");
  place.innerHTML = html;
  return at(place, "*");
}

describe("the places of a form", () => {
  for (const component of Object.keys(registry) as Component[]) {
    // These two leave the page at once, and the first sends its form to another site.
    if (["ak-stage-autosubmit", "xak-flow-redirect"].includes(component))
      continue;
    it(`are in ${component}, empty and without size`, async () => {
      const it = stand({ slug: "", challenge: challenge(component) });
      const { place } = await it.shown();
      for (const name of ["fields-end", "actions-end"] as const) {
        const found = place(name);
        // Texts, because a failed comparison of elements takes minutes to print.
        expect(found?.closest("[slot=stage]")?.localName, name).to.equal(
          component,
        );
        expect(found?.childNodes).to.have.length(0);
        expect(found?.getBoundingClientRect().height).to.equal(0);
      }
    });
  }

  it("are between the fields and the buttons, and after the buttons", async () => {
    const it = stand();
    const { place } = await it.show(challenge(COMPONENT));
    const order = [
      at(it.stage, "[name=password]"),
      place("fields-end"),
      at(it.stage, "[type=submit]"),
      place("actions-end"),
    ];
    const inOrder = [...it.stage.querySelectorAll("*")].filter((each) =>
      order.includes(each as HTMLElement),
    );
    expect(
      inOrder.map((each) => order.indexOf(each as HTMLElement)),
    ).to.deep.equal([0, 1, 2, 3]);
  });

  it("keep their content while the form stays, and lose it with the form", async () => {
    const it = stand();
    const asked = challenge(COMPONENT);
    const { place } = await it.show(asked);
    const meter = fill(place("fields-end"), "<p>Strong</p>");
    putIn(it, "password", "typed");
    button(it.stage, "Continue").click();
    const again = await it.show({ ...asked, response_errors: wrong });
    expect(again.place("fields-end") === place("fields-end")).to.equal(true);
    expect(meter.isConnected).to.equal(true);
    it.element.lang = "de";
    await it.until(() => it.stage.textContent.includes("Weiter"));
    expect(meter.isConnected).to.equal(true);
    void it.element.respond({ password: "right" });
    await it.show(challenge("ak-stage-dummy"));
    expect(meter.isConnected).to.equal(false);
  });

  it("have the page's own styles", async () => {
    const style = document.createElement("style");
    style.textContent = "p.meter { color: rgb(1, 2, 3); margin: 7px; }";
    document.head.append(style);
    const it = stand();
    const { place } = await it.show(challenge(COMPONENT));
    const meter = fill(place("fields-end"), '<p class="meter">Strong</p>');
    const { color, marginTop } = getComputedStyle(meter);
    expect([color, marginTop]).to.deep.equal(["rgb(1, 2, 3)", "7px"]);
    style.remove();
  });

  it("have fields that are not sent, also with a name of the form", async () => {
    const it = stand();
    const { place } = await it.show(
      challenge("ak-stage-identification", { enable_remember_me: false }),
    );
    const mine =
      '<div><input name="uid_field" value="eve"><input name="terms" value="yes"></div>';
    fill(place("fields-end"), mine);
    fill(place("actions-end"), mine);
    putIn(it, "uid_field", "mira");
    button(it.stage, "Log in").click();
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(
      POST({ component: "ak-stage-identification", uid_field: "mira" }),
    );
  });

  it("do not replace a box that is not ticked", async () => {
    const field = {
      field_key: "news",
      label: "News",
      type: "checkbox" as const,
      required: false,
      choices: null,
      placeholder: "",
      initial_value: "",
      order: 0,
      sub_text: "",
    };
    const it = stand();
    const { place } = await it.show(
      challenge("ak-stage-prompt", { fields: [field] }),
    );
    fill(
      place("fields-end"),
      '<input type="checkbox" name="news" value="mine" checked>',
    );
    button(it.stage, "Continue").click();
    await it.server.request(1);
    expect(it.sent[1]).to.deep.equal(
      POST({ component: "ak-stage-prompt", news: false }),
    );
  });

  it("may be in the page's own stage", async () => {
    customElements.define(
      "places-own",
      class extends HTMLElement {
        connectedCallback() {
          this.innerHTML =
            '<form><i data-flow-place="fields-end"></i><button>Go</button></form>';
        }
      },
    );
    const it = stand({ stages: { "ak-stage-dummy": "places-own" } });
    const { place } = await it.show(challenge("ak-stage-dummy"));
    expect(place("fields-end") === at(it.stage, "i")).to.equal(true);
    expect(place("actions-end")).to.equal(undefined);
  });

  it("end with the run", async () => {
    const it = await standing(challenge(COMPONENT), { redirect: "manual" });
    void it.element.respond({ password: "right" });
    await it.answer(end());
    await it.finished();
    expect(it.element.querySelector("[data-flow-place]")).to.equal(null);
  });
});
