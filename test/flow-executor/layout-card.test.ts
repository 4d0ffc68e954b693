/** The layout that only a page can choose: the card alone. */
import { expect } from "@open-wc/testing";
import { flowInfo } from "../../src/testing/fixtures/flow-info.js";
import { at, challenge, standing } from "../support/executor.js";

const asked = () =>
  challenge("ak-stage-password", {
    flow_info: flowInfo("Welcome", {
      layout: "sidebar_left",
      background: "/static/flow-background.svg",
    }),
  });

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement("div");
  document.body.append(place);
});
afterEach(() => place.remove());

describe("the layout card", () => {
  for (const width of [320, 1280])
    it(`is the card with its title and shadow, and nothing else, in ${String(width)} px`, async () => {
      place.style.width = `${String(width)}px`;
      const it = await standing(asked(), { layout: "card" }, { parent: place });
      const card = at(it.frame, ".card");
      const { boxShadow, borderTopLeftRadius, backgroundColor } =
        getComputedStyle(card);
      expect(boxShadow).to.not.equal("none");
      expect(borderTopLeftRadius).to.equal("12px");
      expect(backgroundColor).to.not.equal("rgba(0, 0, 0, 0)");
      const title = at(it.frame, "[part=title]").getBoundingClientRect();
      expect(title.height).to.be.above(20);
      expect(it.element.getBoundingClientRect().height).to.equal(
        card.getBoundingClientRect().height,
      );
      expect(
        getComputedStyle(at(it.frame, ".layout")).backgroundColor,
      ).to.equal("rgba(0, 0, 0, 0)");
      expect(it.frame.querySelector("[part=background]")).to.not.exist;
    });

  it("gives the slots around it the surface of the card, on any page", async () => {
    const it = await standing(asked(), { layout: "card" }, { parent: place });
    for (const slot of ["before", "after", "footer"]) {
      it.element.insertAdjacentHTML(
        "beforeend",
        `<p slot=${slot}><a href="/help">Help</a></p>`,
      );
      const own = getComputedStyle(at(it.element, `[slot=${slot}]`));
      expect(own.backgroundColor, slot).to.equal(
        getComputedStyle(at(it.frame, ".card")).backgroundColor,
      );
    }
  });
});
