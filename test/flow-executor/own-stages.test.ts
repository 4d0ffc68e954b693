import { expect } from "@open-wc/testing";
import type { StageRequest } from "../../src/index.js";
import {
  at,
  button,
  CANCEL,
  challenge,
  GET,
  POST,
  stand,
  standing,
  words,
} from "../support/executor.js";
import { cancelled } from "../support/replies.js";
import { next, quiet, warnings } from "../support/wait.js";

/** A stage that uses only the Web platform. */
class VanillaStage extends HTMLElement {
  challenge?: object;
  pending?: boolean;
  context?: { flow: object; baseUrl: string; headingLevel: number };
  terms?: { continue: string };

  readonly heading = "Pick a colour";

  connectedCallback(): void {
    this.innerHTML ||= '<form><button name="colour" value="red">Red</button>';
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      this.ask({ do: "respond", response: { colour: "red" } });
    });
  }

  ask(detail: StageRequest): void {
    this.dispatchEvent(new CustomEvent("stage-request", { detail }));
  }
}
customElements.define("vanilla-stage", VanillaStage);

/** Throws until `throws` is false. */
class ThrowingStage extends HTMLElement {
  static throws: "challenge" | "connected" | "nothing" = "nothing";

  // Read once, so that an old instance does not react to the setting of the next test.
  readonly #throws = ThrowingStage.throws;

  set challenge(_: object) {
    if (this.#throws === "challenge") throw new Error("no challenge");
  }

  get updateComplete(): Promise<void> {
    return this.#throws === "connected"
      ? Promise.reject(new Error("no render"))
      : Promise.resolve();
  }
}
customElements.define("throwing-stage", ThrowingStage);

const colours = { component: "x-colours", flow_info: undefined };
const vanilla = ({ stage }: { stage: HTMLElement }) => stage as VanillaStage;

describe("a custom stage of the page", () => {
  it("handles a component that the package does not know, by its tag", async () => {
    const it = await standing(colours, {
      stages: { "x-colours": "vanilla-stage" },
      query: "a=b",
      headingLevel: 2,
    });
    const stage = vanilla(it);
    expect(stage.localName).to.equal("vanilla-stage");
    expect(stage.challenge).to.deep.include({ component: "x-colours" });
    expect(stage.pending).to.equal(false);
    expect(stage.terms?.continue).to.equal("Continue");
    expect(stage.context).to.deep.include({
      flow: { slug: "login", query: "a=b" },
      baseUrl: `${location.origin}/`,
      headingLevel: 2,
    });
    expect(Object.isFrozen(stage.context)).to.equal(true);
    expect(words(at(it.frame, "[role=heading]"))).to.equal("Pick a colour");
  });

  it("replaces a stage of the package", async () => {
    const it = await standing(challenge("ak-stage-password"), {
      stages: { "ak-stage-password": "vanilla-stage" },
    });
    expect(it.stage.localName).to.equal("vanilla-stage");
  });

  it("is loaded on demand, by a function that may return its tag", async () => {
    let calls = 0;
    const it = stand({
      stages: {
        "x-colours": async () => {
          calls++;
          return "vanilla-stage";
        },
        "own-defined": async () => {
          customElements.define("own-defined", class extends HTMLElement {});
        },
      },
    });
    await it.show(colours);
    expect(it.stage.localName).to.equal("vanilla-stage");
    vanilla(it).ask({ do: "respond", response: {} });
    await it.show({ component: "own-defined" });
    expect(it.stage.localName).to.equal("own-defined");
    void it.element.respond({});
    await it.show(colours);
    expect(calls).to.equal(1);
  });

  it("is found by the component’s name if that element is defined", async () => {
    customElements.define("x-known", class extends HTMLElement {});
    const it = await standing({ component: "x-known" });
    expect(it.stage.localName).to.equal("x-known");
  });

  it("answers with stage-request, and is pending while the request is in flight", async () => {
    const it = await standing(colours, {
      stages: { "x-colours": "vanilla-stage" },
    });
    button(it.stage, "Red").click();
    await it.server.request(1);
    await quiet();
    expect(it.sent).to.deep.equal([
      GET(),
      POST({ component: "x-colours", colour: "red" }),
    ]);
    expect(vanilla(it).pending).to.equal(true);
  });

  it("can fetch the challenge again and restart the flow", async () => {
    const it = await standing(colours, {
      stages: { "x-colours": "vanilla-stage" },
    });
    vanilla(it).ask({ do: "reload" });
    await it.show(colours);
    vanilla(it).ask({ do: "restart" });
    await it.answer(cancelled());
    await it.show(colours);
    expect(it.sent).to.deep.equal([GET(), GET(), CANCEL, GET()]);
  });

  it("can show its own challenge and return to the server’s challenge", async () => {
    const it = await standing(colours, {
      stages: { "x-colours": "vanilla-stage" },
    });
    const stage = vanilla(it);
    stage.ask({ do: "show", challenge: challenge("ak-stage-access-denied") });
    await it.shown();
    expect(it.stage.localName).to.equal("ak-stage-access-denied");
    it.stage.dispatchEvent(
      new CustomEvent("stage-request", { detail: { do: "show" } }),
    );
    await it.shown();
    expect(it.stage === stage).to.equal(true);
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("fires a stage-request event that does not leave the element", async () => {
    const it = await standing(colours, {
      stages: { "x-colours": "vanilla-stage" },
    });
    let heard = 0;
    it.element.addEventListener("stage-request", () => heard++);
    vanilla(it).dispatchEvent(
      new CustomEvent("stage-request", {
        bubbles: true,
        detail: { do: "reload" },
      }),
    );
    await it.server.request(1);
    expect(heard).to.equal(0);
  });
});

describe("a stage that fails", () => {
  for (const throws of ["challenge", "connected"] as const) {
    it(`is replaced by a card with “Try again”, and recovers: it throws at ${throws}`, async () => {
      ThrowingStage.throws = throws;
      const it = stand({ stages: { "x-throws": "throwing-stage" } });
      const logged = await warnings(async () => {
        await it.answer({ component: "x-throws" });
        await it.error();
      });
      // Other code may log too: Lit's development build, or a request of an earlier test.
      const said = logged.filter((text) => text.includes(": render: "));
      expect(said.join("\n")).to.equal(
        "flow-executor: render: <throwing-stage> threw an error.",
      );
      expect(it.element.error?.code).to.equal("render");
      expect(it.events).to.deep.equal(["flow-error"]);
      const card = await it.error();
      expect(words(card)).to.contain("This step can’t be done here");
      expect(it.element.querySelector("[slot=stage]")).to.not.exist;

      ThrowingStage.throws = "nothing";
      button(card, "Try again").click();
      await it.show({ component: "x-throws" });
      expect(it.stage.localName).to.equal("throwing-stage");
      expect(it.element.error).to.equal(undefined);
      expect(it.frame.querySelector("[part=error]")).to.not.exist;
      expect(it.sent).to.deep.equal([GET(), GET()]);
    });
  }

  it("does not affect other stages if it follows a working stage", async () => {
    ThrowingStage.throws = "connected";
    const it = await standing(challenge("ak-stage-password"), {
      stages: { "x-throws": "throwing-stage" },
    });
    await warnings(async () => {
      void it.element.respond({ password: "p" });
      await it.answer({ component: "x-throws" });
      await it.error();
    });
    button(await it.error(), "Try again").click();
    await it.show(challenge("ak-stage-password"));
    expect(at(it.stage, "[name=password]")).to.exist;
  });
});

describe("an unknown component", () => {
  const unknown = { component: "ak-stage-of-tomorrow" };

  it("shows a card with a link to authentik’s own page", async () => {
    const it = stand({ query: "next=%2Fx" });
    const told = next(it.element, "flow-error");
    await warnings(async () => {
      await it.answer(unknown);
      await told;
    });
    const card = await it.error();
    expect(it.element.error?.code).to.equal("unknown-component");
    expect(words(card)).to.contain("This step can’t be done here");
    const link = at<HTMLAnchorElement>(card, "a");
    expect(words(link)).to.equal("Continue on the sign-in page");
    expect(link.href).to.equal(`${location.origin}/if/flow/login/?next=%2Fx`);
  });

  for (const [hostedUrl, href] of [
    ["https://id.example/if/flow/", "https://id.example/if/flow/login/?a=b"],
    ["/auth/if/flow/", `${location.origin}/auth/if/flow/login/?a=b`],
    [
      (slug: string, query: string) => `/to/${slug}?${query}`,
      `${location.origin}/to/login?a=b`,
    ],
    [null, undefined],
    ["javascript:alert(1)//", undefined],
    [() => "javascript:alert(1)", undefined],
  ] as const) {
    it(`links to ${String(href)} with hosted-url ${String(hostedUrl)}`, async () => {
      const it = stand({ query: "a=b", hostedUrl });
      await warnings(async () => {
        await it.answer(unknown);
        await it.error();
      });
      const link = (await it.error()).querySelector("a");
      expect(link?.href).to.equal(href);
    });
  }

  it("shows no link if hosted-url is none", async () => {
    const it = stand({ query: "a=b" });
    it.element.setAttribute("hosted-url", "none");
    await warnings(async () => {
      await it.answer(unknown);
      await it.error();
    });
    expect((await it.error()).querySelector("a")).to.not.exist;
  });
});
