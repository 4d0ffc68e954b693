import { expect } from "@open-wc/testing";
import type { FlowRedirectEvent } from "../../src/index.js";
import type {
  IdentificationChallenge,
  LoginSource,
} from "../../src/protocol/index.js";
import {
  at,
  button,
  challenge,
  GET,
  putIn,
  stand,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { preview } from "../support/states.js";
import { next, quiet } from "../support/wait.js";

const source = (
  name: string,
  more: Partial<LoginSource> = {},
): LoginSource => ({
  name,
  challenge: {
    component: "xak-flow-redirect",
    to: `/source/oauth/login/${name.toLowerCase()}/`,
  },
  ...more,
});
const asked = (
  sources: LoginSource[],
  more: Partial<IdentificationChallenge> = {},
) =>
  challenge("ak-stage-identification", {
    sources,
    show_source_labels: true,
    ...more,
  });
const alone = { user_fields: [] } satisfies Partial<IdentificationChallenge>;

const ways = ({ stage }: Stand) => [
  ...stage.querySelectorAll<HTMLElement>(".flow-sources > li > *"),
];
const wayTo = (it: Stand, name: string) => {
  const found = ways(it).find((way) => words(way).includes(name));
  if (!found) throw new Error(`There is no way to ${name}.`);
  return found;
};
/** The picture of the only source, with these details. */
async function picture(more: Partial<LoginSource>, name = "Example") {
  const it = await preview(asked([source(name, more)]));
  return at(wayTo(it, name), ".flow-icon, .flow-picture, .flow-initial");
}

describe("the sources of ak-stage-identification", () => {
  beforeEach(() => sessionStorage.clear());

  it("come after the form: promoted sources first, the others two per row", async () => {
    const it = await preview(
      asked([
        source("Alpha"),
        source("Beta", { promoted: true }),
        source("Gamma"),
        source("Delta", { promoted: true }),
      ]),
    );
    const labels = ways(it).map((way) => words(way.lastElementChild));
    expect(labels).to.deep.equal([
      "Continue with Beta",
      "Continue with Delta",
      "Alpha",
      "Gamma",
    ]);
    const [beta, delta, alpha, gamma] = ways(it).map((way) =>
      way.getBoundingClientRect(),
    );
    expect(beta?.width).to.equal(delta?.width);
    expect(alpha?.top).to.equal(gamma?.top);
    expect(alpha?.width).to.be.below((beta?.width ?? 0) / 2);
    expect(delta?.top).to.be.below(alpha?.top ?? 0);
  });

  it("are icons with accessible names if the server wants no labels", async () => {
    const it = await preview(
      asked([source("Alpha"), source("Beta")], { show_source_labels: false }),
    );
    for (const [index, name] of ["Alpha", "Beta"].entries()) {
      const way = ways(it)[index];
      expect(words(way)).to.contain(`Continue with ${name}`);
      expect(way?.getBoundingClientRect()).to.include({
        width: 44,
        height: 44,
      });
      expect(way?.closest("li")?.title).to.equal(name);
    }
  });

  it("lead to their provider, and no answer is sent", async () => {
    const it = await standing(asked([source("GitHub"), source("Alpha")]), {
      redirect: "manual",
    });
    it.element.addEventListener("flow-redirect", (event) => {
      event.preventDefault();
    });
    const redirected = next<FlowRedirectEvent>(it.element, "flow-redirect");
    wayTo(it, "GitHub").click();
    expect(await redirected).to.include({
      to: `${location.origin}/source/oauth/login/github/`,
      reason: "source",
      final: false,
    });
    await quiet();
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("show their own stage in place of the form, with a way back", async () => {
    const plex = source("Plex", {
      challenge: challenge("ak-source-plex", {}, "from a source's button"),
    });
    const it = await standing(asked([plex, source("Alpha")]));
    putIn(it, "uid_field", "ada");
    wayTo(it, "Plex").click();
    await next(it.element, "flow-challenge");
    expect(it.stage.localName).to.equal("ak-source-plex");
    button(it.stage, "Back to sign-in").click();
    await next(it.element, "flow-challenge");
    expect(it.stage.localName).to.equal("ak-stage-identification");
    expect(at<HTMLInputElement>(it.stage, "input").value).to.equal("ada");
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("are buttons, because a prefetched link would start a sign-in", async () => {
    const it = await preview(asked([source("GitHub"), source("Alpha")]));
    const kinds = ways(it).map(({ localName }) => localName);
    expect(kinds).to.deep.equal(["button", "button"]);
  });

  it("are links if they open an app, which only a click can do", async () => {
    const it = await preview(
      asked([
        source("App", {
          challenge: { component: "xak-flow-redirect", to: "example-app:x" },
        }),
      ]),
    );
    const [way] = ways(it);
    expect(way).to.have.property("href", "example-app:x");
  });

  it("are not shown if their address is unsafe", async () => {
    const it = await preview(
      asked([
        source("Evil", {
          challenge: {
            component: "xak-flow-redirect",
            to: "javascript:alert(1)",
          },
        }),
      ]),
    );
    expect(ways(it)).to.have.length(0);
  });

  describe("show as their icon", () => {
    it("their image", async () => {
      const shown = await picture({ icon_url: "/static/logo.svg" });
      expect(at<HTMLImageElement>(shown, "img").src).to.equal(
        `${location.origin}/static/logo.svg`,
      );
      expect(at(shown, "img").getAttribute("alt")).to.equal("");
    });

    it("their initial if the image cannot be shown", async () => {
      const shown = await picture({ icon_url: "/static/none.svg" });
      await next(at(shown, "img"), "error");
      expect(at(shown, "img").hidden).to.equal(true);
      expect(getComputedStyle(at(shown, ".flow-initial")).display) //
        .to.not.equal("none");
      expect(words(shown)).to.equal("E");
    });

    for (const address of [
      "fa://fa-github",
      "fa://fa-brands fa-github",
      "fa://fab-github",
    ]) {
      it(`the symbol of a brand: ${address}`, async () => {
        const shown = await picture({ icon_url: address });
        expect(shown.querySelector("path")).to.exist;
      });
    }

    it("the symbol of a brand by the source’s name, if there is no icon", async () => {
      const shown = await picture({ icon_url: null }, "GitHub");
      expect(shown.querySelector("path")).to.exist;
    });

    it("the initial of their name", async () => {
      for (const icon_url of [
        null,
        undefined,
        "fa://fa-nothing",
        "javascript:alert(1)",
      ]) {
        const shown = await picture(
          { ...(icon_url !== undefined && { icon_url }) },
          "éxample",
        );
        expect(words(shown), String(icon_url)).to.equal("É");
      }
    });
  });

  describe("a single source without other ways to sign in", () => {
    const only = () => asked([source("Alpha")], alone);

    it("continues automatically once, and shows its button after a return", async () => {
      const it = stand();
      it.element.addEventListener("flow-redirect", (event) => {
        event.preventDefault();
      });
      const redirected = next<FlowRedirectEvent>(it.element, "flow-redirect");
      await it.answer(only());
      expect(await redirected).to.include({ reason: "source" });
      await quiet();
      it.element.remove();

      const again = await standing(only());
      await quiet();
      expect(again.events).to.deep.equal(["flow-challenge"]);
      expect(words(wayTo(again, "Alpha"))).to.contain("Continue with Alpha");
      expect(again.sent).to.deep.equal([GET()]);
    });

    for (const [why, first] of Object.entries({
      "there is a name to be typed": asked([source("Alpha")]),
      "there is a passkey": asked([source("Alpha")], {
        ...alone,
        passwordless_url: "/if/flow/passwordless/",
      }),
      "there are others": asked([source("Alpha"), source("Beta")], alone),
      "something was refused": asked([source("Alpha")], {
        ...alone,
        response_errors: {
          non_field_errors: [{ string: "No.", code: "invalid" }],
        },
      }),
    })) {
      it(`waits for a press if ${why}`, async () => {
        const it = await standing(first);
        await quiet();
        expect(it.events).to.deep.equal(["flow-challenge"]);
      });
    }

    it("does not leave the page in a preview", async () => {
      const it = await preview(only());
      await quiet();
      expect(it.events).to.deep.equal(["flow-challenge"]);
    });
  });
});
