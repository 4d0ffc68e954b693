import { expect } from "@open-wc/testing";
import type { FlowLayout } from "../../src/protocol/index.js";
import { flowInfo } from "../../src/testing/fixtures/flow-info.js";
import { challenge, standing, type Properties } from "../support/executor.js";
import { at, type Stand } from "../support/executor.js";
import { quiet } from "../support/wait.js";

const IMAGE = "/static/flow-background.svg";
const PAGE = "/pages/news.html";
const HEIGHT = 700;

type Layout = FlowLayout | "bare" | "card";

/** The layouts that only a page can choose. */
const OWN = ["bare", "card"];

/** The horizontal positions of the card and the background. */
interface Places {
  card: [left: number, right: number];
  background?: [left: number, right: number];
}

const flat = {
  // The card has a padding of 20 px.
  320: { card: [0, 320] },
} satisfies Record<number, Places>;

const EXPECTED: Record<Layout, Record<320 | 640 | 1280, Places>> = {
  stacked: {
    ...flat,
    640: { card: [112, 528], background: [0, 640] },
    1280: { card: [432, 848], background: [0, 1280] },
  },
  content_left: {
    ...flat,
    640: { card: [24, 296], background: [320, 640] },
    1280: { card: [112, 528], background: [640, 1280] },
  },
  content_right: {
    ...flat,
    640: { card: [344, 616], background: [0, 320] },
    1280: { card: [752, 1168], background: [0, 640] },
  },
  sidebar_left: {
    ...flat,
    640: { card: [48, 400], background: [448, 640] },
    1280: { card: [48, 400], background: [448, 1280] },
  },
  sidebar_right: {
    ...flat,
    640: { card: [240, 592], background: [0, 192] },
    1280: { card: [880, 1232], background: [0, 832] },
  },
  sidebar_left_frame_background: {
    ...flat,
    640: { card: [48, 400], background: [448, 640] },
    1280: { card: [48, 400], background: [448, 1280] },
  },
  sidebar_right_frame_background: {
    ...flat,
    640: { card: [240, 592], background: [0, 192] },
    1280: { card: [880, 1232], background: [0, 832] },
  },
  bare: {
    320: { card: [0, 320] },
    640: { card: [0, 640] },
    1280: { card: [0, 1280] },
  },
  card: {
    ...flat,
    640: { card: [112, 528] },
    1280: { card: [432, 848] },
  },
};

const isFramed = (layout: string) => layout.endsWith("_frame_background");
const asked = (layout: string, background = IMAGE) =>
  challenge("ak-stage-password", {
    flow_info: flowInfo("Welcome", {
      // The server may know more layouts than the element.
      layout: layout as FlowLayout,
      background,
    }),
  });
const backgroundOf = ({ frame }: Stand) =>
  frame.querySelector<HTMLElement>("[part=background]");

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement("div");
  document.body.append(place);
});
afterEach(() => place.remove());

/** An executor in a container of this width. */
async function shown(
  layout: string,
  width: number,
  background = isFramed(layout) ? PAGE : IMAGE,
  properties: Properties = {},
) {
  place.style.width = `${String(width)}px`;
  const first = asked(layout, background);
  const it = await standing(first, properties, { parent: place });
  it.element.style.minHeight = `${String(HEIGHT)}px`;
  return it;
}

const sides = (element: Element): [number, number] => {
  const { left, right } = element.getBoundingClientRect();
  const start = place.getBoundingClientRect().left;
  return [Math.round(left - start), Math.round(right - start)];
};

describe("the layouts", () => {
  for (const [layout, widths] of Object.entries(EXPECTED)) {
    for (const [text, { card, background }] of Object.entries(widths)) {
      for (const dir of ["ltr", "rtl"]) {
        it(`${layout} in ${text} px, ${dir}`, async () => {
          const width = Number(text);
          place.dir = dir;
          const own = OWN.includes(layout) ? { layout } : {};
          const it = await shown(layout, width, undefined, own);
          expect(sides(at(it.frame, ".card")), "card").to.deep.equal(card);
          if (background) {
            const shown = await it.until(() => backgroundOf(it));
            expect(sides(shown), "background").to.deep.equal(background);
            const { top, bottom } = it.element.getBoundingClientRect();
            const box = shown.getBoundingClientRect();
            expect([box.top, box.bottom]).to.deep.equal([top, bottom]);
          } else {
            expect(backgroundOf(it), "background").to.not.exist;
          }
          expect(place.scrollWidth, "overflow").to.equal(width);
          expect(it.element.scrollWidth, "overflow").to.equal(width);
          const { left, right } = it.stage.getBoundingClientRect();
          const [start, end] = sides(at(it.frame, ".card"));
          const from = place.getBoundingClientRect().left;
          expect(left - from).to.be.at.least(start);
          expect(right - from).to.be.at.most(end);
        });
      }
    }
  }

  it("treat an unknown layout as stacked", async () => {
    for (const layout of ["spiral", "content_left_frame_background", ""]) {
      const it = await shown(layout, 1280);
      expect(sides(at(it.frame, ".card")), layout).to.deep.equal([432, 848]);
      it.element.remove();
    }
  });

  it("keep the last layout if a challenge has none", async () => {
    const it = await shown("sidebar_right", 1280);
    void it.element.respond({ password: "p" });
    const bare = { ...asked(""), flow_info: undefined };
    await it.show({ ...bare, component: "ak-stage-access-denied" });
    expect(sides(at(it.frame, ".card"))).to.deep.equal([880, 1232]);
  });

  it("use the page’s layout if it is set", async () => {
    const it = await shown("stacked", 1280, IMAGE, {
      layout: "sidebar_left",
    });
    expect(sides(at(it.frame, ".card"))).to.deep.equal([48, 400]);
    it.element.layout = "content_left";
    await it.element.updateComplete;
    expect(sides(at(it.frame, ".card"))).to.deep.equal([112, 528]);
  });

  it("place the footer at the end of the column", async () => {
    const it = await shown("sidebar_left", 1280);
    it.element.insertAdjacentHTML("beforeend", "<p slot=footer>Privacy</p>");
    const footer = at(it.element, "[slot=footer]").getBoundingClientRect();
    const { bottom } = it.element.getBoundingClientRect();
    expect(bottom - footer.bottom).to.be.within(16, 48);
    expect(sides(at(it.element, "[slot=footer]"))).to.deep.equal([48, 400]);
  });

  for (const [name, css] of Object.entries({
    "a flex cell": "display: flex",
    "a grid cell": "display: grid; grid-template-columns: 1fr 1fr",
    "an inline block": "display: inline-block",
  })) {
    it(`fit into ${name} of 320 px`, async () => {
      place.style.cssText = css;
      const it = await shown("sidebar_left", 320);
      expect(place.scrollWidth).to.be.at.most(
        name === "an inline block" ? 416 : 320,
      );
      expect(backgroundOf(it)).to.not.exist;
    });
  }

  it("depend on the width of the container, also in a dialog", async () => {
    const dialog = document.createElement("dialog");
    dialog.style.cssText = "width: 320px; padding: 0; border: 0";
    place.append(dialog);
    dialog.showModal();
    const it = await standing(asked("content_left"), {}, { parent: dialog });
    expect(at(it.frame, ".card").getBoundingClientRect().width).to.equal(320);
    expect(dialog.scrollWidth).to.equal(320);
  });

  it("show the background as soon as there is room for it", async () => {
    const it = await shown("content_left", 320);
    place.style.width = "1280px";
    await it.until(() => backgroundOf(it));
    place.style.width = "320px";
    await it.until(() => !backgroundOf(it));
  });
});

/** The message of the framed page, if it is loaded with this query. */
const newsOf = (query: string) =>
  new Promise<object>((resolve) => {
    const hear = ({ data }: MessageEvent<{ news: string }>) => {
      if (data.news !== query) return;
      removeEventListener("message", hear);
      resolve(data);
    };
    addEventListener("message", hear);
  });

describe("a page as the background", () => {
  it("cannot be operated", async () => {
    const heard = newsOf("");
    const it = await shown("sidebar_left_frame_background", 1280);
    const frame = await it.until(() => backgroundOf(it));
    expect(frame.getAttribute("sandbox")).to.equal("allow-scripts");
    expect(frame.hasAttribute("inert")).to.equal(true);
    expect(frame.tabIndex).to.equal(-1);
    expect(await heard).to.deep.equal({
      news: "",
      cookies: false,
      page: false,
      leaves: false,
    });
  });

  it("cannot keep the focus", async () => {
    const heard = newsOf("");
    place.style.width = "1280px";
    const it = await standing(
      asked("sidebar_left_frame_background", PAGE),
      { autofocus: true },
      { parent: place },
    );
    const field = at(it.stage, "input[type=password]");
    await heard;
    await quiet();
    // A change of the focus causes no mutation.
    while (document.activeElement !== field) await quiet();
    expect(document.activeElement === field).to.equal(true);
  });

  it("gets a new frame for another address, and adds no history entry", async () => {
    const first = newsOf("");
    const it = await shown("sidebar_left_frame_background", 1280);
    const before = await it.until(() => backgroundOf(it));
    await first;
    const entries = history.length;
    const second = newsOf("?two");
    void it.element.respond({ password: "p" });
    await it.show(asked("sidebar_left_frame_background", `${PAGE}?two`));
    await second;
    expect(before.isConnected).to.equal(false);
    expect(history.length).to.equal(entries);
  });

  it("must be one of the web", async () => {
    for (const background of ["javascript:alert(1)", "data:text/html,hello"]) {
      const it = await shown("sidebar_left_frame_background", 1280, background);
      expect(backgroundOf(it)).to.not.exist;
      it.element.remove();
    }
  });
});

describe("a themed background", () => {
  const themed = (more: object) =>
    challenge("ak-stage-password", {
      flow_info: flowInfo("Welcome", {
        background: `${IMAGE}?%(theme)s`,
        ...more,
      }),
    });
  const painted = async (it: Stand, end: string) => {
    await it.until(() => backgroundOf(it)?.getAttribute("src")?.endsWith(end));
  };
  const both = {
    background_themed_urls: {
      light: `${IMAGE}?day`,
      dark: "/static/logo.svg?night",
    },
  };

  it("is the one of the theme, and changes with it", async () => {
    place.style.width = "1280px";
    const it = await standing(
      themed(both),
      { theme: "light" },
      { parent: place },
    );
    await painted(it, "?day");
    it.element.theme = "dark";
    await painted(it, "?night");
  });

  it("is the one of the place that it stands in", async () => {
    place.style.width = "1280px";
    place.style.colorScheme = "dark";
    const it = await standing(themed(both), {}, { parent: place });
    await painted(it, "?night");
    place.style.colorScheme = "light";
    await painted(it, "?day");
  });

  it("is named by its theme where the address says no more", async () => {
    place.style.width = "1280px";
    const it = await standing(
      themed({ background_themed_urls: null }),
      { theme: "dark" },
      { parent: place },
    );
    await painted(it, "?dark");
  });
});
