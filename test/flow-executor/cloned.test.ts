import { expect } from "@open-wc/testing";
import type { Component } from "../../src/protocol/index.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import {
  at,
  challenge,
  putIn,
  stand,
  standing,
  type Stand,
} from "../support/executor.js";
import { Page } from "../support/page.js";
import { quiet } from "../support/wait.js";

const first = challenge("ak-stage-identification");
const COPIES: Readonly<Record<string, (body: HTMLElement) => void>> = {
  "a clone of the element": (body) => {
    const old = body.querySelector("flow-executor");
    old?.replaceWith(old.cloneNode(true));
  },
  "a page whose markup was written again": (body) => {
    const place = at(body, "main");
    place.innerHTML += "";
  },
  "a clone of the page": (body) => {
    body.replaceWith(body.cloneNode(true));
  },
  "a copy that is put back on the page": (body) => {
    const place = at(body, "main");
    const copy = place.cloneNode(true);
    place.replaceChildren();
    place.replaceWith(copy);
  },
};

describe("a copy of the element", () => {
  for (const [what, copy] of Object.entries(COPIES)) {
    it(`has one form, and the form works: ${what}`, async () => {
      const server = new ScriptedServer(first, first);
      const page = await Page.open("/page/copied");
      const errors: string[] = [];
      page.window.addEventListener("error", ({ message }) => {
        errors.push(message);
      });
      page.use(server);
      page.write('<main><flow-executor slug="login"></flow-executor></main>');
      await page.run();
      await page.shows("ak-stage-identification");
      copy(page.document.body);
      await server.request(1);
      const stage = await page.shows("ak-stage-identification");
      expect(page.document.querySelectorAll("form")).to.have.length(1);
      at<HTMLInputElement>(stage, "[name=uid_field]").value = "mira";
      at(stage, "[type=submit]").click();
      const { body } = await server.request(2);
      expect(body).to.deep.equal({
        component: "ak-stage-identification",
        uid_field: "mira",
      });
      expect(errors).to.deep.equal([]);
    });
  }

  it("has one form if the page was saved with a stage in it", async () => {
    const server = new ScriptedServer(first);
    const page = await Page.open("/page/saved");
    page.use(server);
    page.write(
      '<flow-executor slug="login"><ak-stage-password slot="stage"><form><input name="password"></form></ak-stage-password></flow-executor>',
    );
    await page.run();
    await page.shows("ak-stage-identification");
    expect(page.document.querySelectorAll("form")).to.have.length(1);
  });

  it("removes a stage that the element did not add", async () => {
    const it = await standing(challenge("ak-stage-password"));
    const dead = it.stage.cloneNode(true);
    it.element.append(dead);
    await it.until(() => !dead.isConnected);
    expect(it.stage.localName).to.equal("ak-stage-password");
  });
});

describe("a stage without a challenge", () => {
  for (const component of Object.keys(fixtures) as Component[]) {
    it(`renders nothing and does not throw: ${component}`, async () => {
      // Waits until the stage's code has loaded.
      const it = stand({ slug: undefined, challenge: challenge(component) });
      await it.until(() => it.element.querySelector(component)?.firstChild);
      const errors: unknown[] = [];
      const hear = (event: Event) => {
        errors.push("reason" in event ? event.reason : event);
        event.preventDefault();
      };
      addEventListener("error", hear);
      addEventListener("unhandledrejection", hear);
      const alone = document.createElement(component);
      document.body.append(alone);
      await quiet();
      expect(alone.children).to.have.length(0);
      alone.remove();
      await quiet();
      removeEventListener("error", hear);
      removeEventListener("unhandledrejection", hear);
      expect(errors).to.deep.equal([]);
    });
  }
});

describe("the copy of the page that a library makes", () => {
  const seen = (element: Element) =>
    [
      ...[...element.querySelectorAll("input")].map(({ value }) => value),
      element.innerHTML,
    ].join(" ");

  /** The content of the page when a library copies it: htmx copies at once, Turbo in a separate task. */
  async function copied({ element }: Stand, type: string): Promise<string> {
    document.dispatchEvent(new Event(type));
    const atOnce = seen(element);
    const inNextTask = new Promise<string>((resolve) => {
      // eslint-disable-next-line no-restricted-syntax -- no sleep: this is how Turbo copies
      setTimeout(() => resolve(seen(element)));
    });
    return type.startsWith("turbo") ? inNextTask : atOnce;
  }

  for (const type of ["turbo:before-cache", "htmx:beforeHistorySave"]) {
    it(`contains no password, and the page keeps it: ${type}`, async () => {
      const it = await standing(challenge("ak-stage-password"));
      const field = putIn(it, "password", "analytical engine");
      const copy = await copied(it, type);
      expect(copy).not.to.contain("analytical");
      while (field.value !== "analytical engine") await quiet();
    });

    for (const [component, secret] of [
      ["ak-stage-authenticator-totp", /secret=[A-Z2-7]|otpauth:/],
      ["ak-stage-authenticator-static", /<code>/],
    ] as const) {
      it(`contains no key or code of ${component}, and the page keeps them: ${type}`, async () => {
        const it = await standing(challenge(component));
        const before = it.stage.innerHTML;
        expect(before).to.match(secret);
        const copy = await copied(it, type);
        expect(copy).not.to.match(secret);
        await it.until(() => it.stage.innerHTML === before);
      });
    }
  }
});
