import {
  button,
  challenge,
  stand,
  standing,
  type Stand,
} from "../support/executor.js";
import { end, lost } from "../support/replies.js";
import { accessible } from "../support/states.js";
import { warnings } from "../support/wait.js";

const asked = () => challenge("ak-stage-password");

/** The messages of the frame besides the stage, and how each is caused. */
const states: Record<string, (it: Stand) => Promise<unknown>> = {
  "before there is anything": async (it) => it.server.request(0),
  "an error alone": (it) =>
    warnings(async () => {
      await it.answer(lost());
      await it.error();
    }),
  "an error over the form": async (it) => {
    await it.show(asked());
    void it.element.respond({ password: "p" });
    await warnings(async () => {
      await it.answer(lost());
      await it.error();
    });
  },
  "an answer on its way": async (it) => {
    await it.show(asked());
    void it.element.respond({ password: "p" });
    await it.server.request(1);
    await it.element.updateComplete;
  },
  "a refusal without words": async (it) => {
    await it.show(asked());
    void it.element.respond({ password: "p" });
    await it.show(asked());
  },
  "a notice with a link": async (it) => {
    await it.show(asked());
    button(it.stage, "Not you?").click();
    await it.answer(new Response(null, { status: 302 }));
    await it.show(asked());
  },
  "the end": async (it) => {
    await it.show(asked());
    it.element.redirect = "manual";
    void it.element.respond({ password: "p" });
    await it.answer(end());
    await it.finished();
  },
};

describe("the texts of the frame are accessible", () => {
  let parent: HTMLElement;
  beforeEach(() => {
    parent = document.createElement("div");
    document.body.append(parent);
  });
  afterEach(() => parent.remove());

  for (const [state, come] of Object.entries(states)) {
    for (const theme of ["light", "dark"] as const) {
      it(`${state}, ${theme}`, async () => {
        const it = stand({ theme }, { parent });
        await come(it);
        await accessible(it.element);
      });
    }
  }

  it("in a narrow container, with another accent", async () => {
    parent.style.inlineSize = "320px";
    for (const accent of ["#f5c518", "#111", "#c2410c"]) {
      parent.style.setProperty("--flow-accent", accent);
      for (const theme of ["light", "dark"] as const) {
        const it = await standing(
          challenge("ak-stage-identification", {}, "everything, rejected"),
          { theme },
          { parent },
        );
        await accessible(it.element);
        it.element.remove();
      }
    }
  });
});
