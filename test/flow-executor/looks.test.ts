/** The visible result: positions, colors and text. */
import { expect } from "@open-wc/testing";
import type {
  Challenge,
  PromptType,
  StagePrompt,
} from "../../src/protocol/index.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { flowInfo } from "../../src/testing/fixtures/flow-info.js";
import {
  at,
  challenge,
  stand,
  standing,
  type Stand,
} from "../support/executor.js";
import { asked, prompt } from "../support/prompts.js";
import { end, lost } from "../support/replies.js";
import { preview } from "../support/states.js";
import { until, warnings } from "../support/wait.js";

const box = (element: Element) => element.getBoundingClientRect();
const style = (element: Element) => getComputedStyle(element);

/** A prompt with one field of this type. */
const one = (type: PromptType, more: Partial<StagePrompt> = {}) =>
  asked(prompt(type, "a", { label: "A", ...more }));

describe("a separator", () => {
  /** The space between the end of the line before the text and the start of the line after it. */
  const lines = (it: Stand) => {
    const divider = at(it.stage, ".flow-divider");
    const line = (pseudo: string) =>
      parseFloat(getComputedStyle(divider, pseudo).inlineSize);
    return line("::before") + line("::after") - box(divider).width;
  };

  it("without a text is one line, without a gap", async () => {
    const it = await standing(one("separator"));
    expect(lines(it)).to.be.closeTo(0, 0.5);
  });

  it("has room around its text", async () => {
    const it = await standing(one("separator", { placeholder: "Work" }));
    expect(lines(it)).to.be.below(-32);
  });
});

describe("a card without a form", () => {
  /** The space below the last thing in the card, apart from the card's own padding. */
  const band = (it: Stand, last: Element) => {
    const card = at(it.frame, "[part=card]");
    const padding = parseFloat(style(card).paddingBottom);
    return box(card).bottom - padding - box(last).bottom;
  };

  it("at the end has no empty band", async () => {
    const it = await standing(challenge("ak-stage-password"), {
      redirect: "manual",
    });
    void it.element.respond({ password: "p" });
    await it.answer(end());
    const panel = await it.finished();
    expect(band(it, panel)).to.be.closeTo(0, 0.5);
  });

  it("with an error alone has no empty band", async () => {
    const it = stand();
    await warnings(async () => {
      await it.answer(lost());
      await it.error();
    });
    const alert = at(it.frame, "[part=error]");
    const margin = parseFloat(style(alert).marginBottom);
    expect(band(it, alert)).to.be.at.most(margin + 0.5);
    const heading = at(alert, "[role=heading]");
    expect(style(heading).fontWeight).to.equal("600");
  });

  it("with one sentence and a button is as high as these", async () => {
    const it = await standing(
      challenge("ak-stage-identification", { user_fields: [], sources: [] }),
    );
    const [last] = [...it.stage.querySelectorAll("form, p, button")].slice(-1);
    expect(band(it, last ?? it.stage)).to.be.at.most(0.5);
  });

  it("keeps room for the form as long as nothing is there", async () => {
    const it = await standing(challenge("ak-stage-password"));
    it.stage.remove();
    const stage = at(it.frame, "[part=stage]");
    expect(box(stage).height).to.be.at.least(120);
  });
});

describe("the links below a form", () => {
  for (const dir of ["ltr", "rtl"] as const) {
    it(`begin at the same edge, one or two: ${dir}`, async () => {
      const edge = async (more: object) => {
        const it = await standing(
          challenge("ak-stage-identification", more as never),
          { dir },
        );
        const [first = it.stage] = it.stage.querySelectorAll(".flow-links > *");
        const input = at(it.stage, ".flow-input");
        const side = dir === "ltr" ? "left" : "right";
        const distance = box(first)[side] - box(input)[side];
        it.element.remove();
        return distance;
      };
      const recovery_url = "/if/flow/recovery/";
      const enroll_url = "/if/flow/enrolment/";
      expect(await edge({ recovery_url, enroll_url }), "two").to.equal(0);
      expect(await edge({ recovery_url }), "recovery").to.equal(0);
      expect(await edge({ enroll_url }), "enrolment").to.equal(0);
    });
  }
});

describe("a list of methods", () => {
  it("has round corners only at its ends", async () => {
    const it = await standing(
      challenge("ak-stage-authenticator-validate", {}, "none used before"),
    );
    const rows = [...it.stage.querySelectorAll(".flow-method")];
    const corners = rows.map((row) => {
      const { borderTopLeftRadius, borderBottomRightRadius } = style(row);
      return [borderTopLeftRadius, borderBottomRightRadius];
    });
    expect(corners).to.have.length(6);
    expect(corners[0]).to.deep.equal(["7px", "0px"]);
    for (const middle of corners.slice(1, -1))
      expect(middle).to.deep.equal(["0px", "0px"]);
    expect(corners.at(-1)).to.deep.equal(["0px", "7px"]);
  });
});

describe("a page’s own links on a picture", () => {
  it("have a ground of the element’s surface, beside the card too", async () => {
    const it = await standing(
      challenge("ak-stage-password", {
        flow_info: flowInfo("Welcome", { background: "/static/logo.svg" }),
      }),
    );
    const places = ["before", "after", "footer"].map((slot) => {
      const own = document.createElement("p");
      own.slot = slot;
      own.innerHTML = '<a href="/terms">Terms</a>';
      it.element.append(own);
      return own;
    });
    it.element.parentElement?.style.setProperty("inline-size", "900px");
    await until(() => it.frame.querySelector("[part=background]"), it.frame);
    const surface = style(at(it.frame, "[part=card]")).backgroundColor;
    for (const own of places) {
      expect(style(own).backgroundColor, own.slot).to.equal(surface);
    }
    it.element.parentElement?.removeAttribute("style");
  });
});

describe("a source’s black icon", () => {
  const icon =
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'%3E%3Cpath d='M0 0h1v1H0z'/%3E%3C/svg%3E";
  const first = (icon_url: string) =>
    challenge("ak-stage-identification", {
      sources: [
        {
          name: "Own",
          icon_url,
          promoted: false,
          challenge: { component: "xak-flow-redirect", to: "/source/own/" },
        },
      ],
    } as object);

  it("stands on white in the dark", async () => {
    const it = await standing(first(icon), { theme: "dark" });
    const image = at(it.stage, ".flow-picture > img");
    expect(style(image).backgroundColor).to.equal("rgb(255, 255, 255)");
    expect(box(image).width).to.be.at.least(20);
  });

  it("has no ground in the light", async () => {
    const it = await standing(first(icon), { theme: "light" });
    const image = at(it.stage, ".flow-picture > img");
    expect(style(image).backgroundColor).to.equal("rgba(0, 0, 0, 0)");
  });
});

describe("the administrator’s HTML in a page of the other direction", () => {
  for (const [type, key] of [
    ["static", "initial_value"],
    ["alert_info", "initial_value"],
    ["text", "sub_text"],
  ] as const) {
    it(`keeps its full stop at its end: ${type}`, async () => {
      const it = await standing(
        one(type, { [key]: "Read <b>this</b><i>.</i>" }),
        { lang: "ar", dir: "rtl" },
      );
      await until(() => it.stage.querySelector("b"), document);
      const word = at(it.stage, "b");
      const stop = at(it.stage, "i");
      expect(box(stop).left).to.be.at.least(box(word).right - 1);
      // The text starts at the same edge as its container.
      const text = word.closest("[dir=auto]")?.parentElement ?? it.stage;
      expect(box(stop).right).to.be.closeTo(box(text).right, 1);
    });
  }
});

/** Inline neighbours on one line without a space between them. A key is copied without spaces. */
function runTogether(root: Element): string[] {
  const inline = (element: Element) =>
    style(element).display.startsWith("inline") && box(element).width > 0;
  return [
    ...root.querySelectorAll(":not(svg *, .flow-foreign *, .flow-key *)"),
  ].flatMap((element) => {
    const next = element.nextElementSibling;
    if (!next || !inline(element) || !inline(next)) return [];
    const between = document.createRange();
    between.setStartAfter(element);
    between.setEndBefore(next);
    if (between.toString() !== "") return [];
    const [one, other] = [box(element), box(next)];
    if (other.top >= one.bottom || one.top >= other.bottom) return [];
    return [`${element.outerHTML} ${next.outerHTML}`];
  });
}

describe("an unstyled form", () => {
  for (const [component, states] of Object.entries(fixtures)) {
    it(`keeps words and icons apart: ${component}`, async () => {
      for (const [state, asked] of Object.entries<Challenge>(states)) {
        const it = await preview(asked, { unstyled: true });
        expect(runTogether(it.stage).join("\n"), state).to.equal("");
        it.element.remove();
      }
    });
  }
});

describe("a link of the administrator", () => {
  for (const type of ["text", "checkbox", "radio-button-group"] as const)
    it(`has the colour of links in the label of a ${type}, as in its help`, async () => {
      const text = 'Read <a href="/terms">this</a>.';
      const it = await standing(
        one(type, { label: text, sub_text: text, choices: ["One"] }),
      );
      const [first, ...others] = [...it.stage.querySelectorAll("a")].map(
        (link) => style(link).color,
      );
      expect(others).to.deep.equal([first]);
      expect(first).not.to.equal(style(it.stage).color);
    });
});
