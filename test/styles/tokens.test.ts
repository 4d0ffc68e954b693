/** The palette: each color is valid in every browser, also in those without `light-dark()` and mixed colors. */
import { expect } from "@open-wc/testing";
import { sendMouse } from "@web/test-runner-commands";
import { modern, tokens } from "../../src/styles/tokens.js";
import {
  at,
  challenge,
  standing,
  type Properties,
  type Stand,
} from "../support/executor.js";
import { until } from "../support/wait.js";

const NAMES = new Set(
  [...tokens.cssText.matchAll(/--_[\w-]+(?=:)/g)].map(([name]) => name),
);
/** The CSS property that uses a token, for tokens that are not colors. */
const OTHERS: Readonly<Record<string, string>> = {
  "--_shadow": "box-shadow",
  "--_radius": "border-top-left-radius",
  "--_space": "padding-top",
  "--_height": "min-height",
  "--_turn": "flex-grow",
};
/** The values of properties that are not set. */
const NONE = ["rgba(0, 0, 0, 0)", "none", "0px"];

const style = (element: Element) => getComputedStyle(element);

/** The computed value of a token in the stage. */
function valueOf({ stage }: Stand, name: string): string {
  const property = OTHERS[name] ?? "background-color";
  const probe = document.createElement("div");
  stage.append(probe);
  probe.style.setProperty(property, `var(${name})`, "important");
  const value = style(probe).getPropertyValue(property);
  probe.remove();
  return value;
}

/** An executor with its whole palette. Older browsers load a part of the palette later. */
async function painted(
  asked: object,
  properties: Properties = {},
  parent = document.body,
): Promise<Stand> {
  const it = await standing(asked, properties, { parent });
  await until(
    () => !NONE.includes(valueOf(it, "--_surface")),
    document,
    it.frame,
  );
  return it;
}

let parent: HTMLElement;
beforeEach(() => {
  parent = document.createElement("div");
  document.body.append(parent);
});
afterEach(() => parent.remove());

for (const theme of ["light", "dark"] as const) {
  describe(`the colours of the ${theme} theme`, () => {
    it("are all defined", async () => {
      const it = await painted(challenge("ak-stage-password"), { theme });
      const missing = [...NAMES].filter((name) =>
        NONE.includes(valueOf(it, name)),
      );
      // A picture has its own background only in the dark theme.
      expect(missing).to.deep.equal(theme === "light" ? ["--_plate"] : []);
    });

    it("are used for the user, lines, backgrounds of errors, and icons", async () => {
      const ground = (it: Stand, selector: string, pseudo?: string) =>
        getComputedStyle(at(it.stage, selector), pseudo).backgroundColor;
      const password = await painted(
        challenge("ak-stage-password", { pending_user: "ada" }, "rejected"),
        { theme },
      );
      expect(ground(password, ".flow-user"), "user").to.not.be.oneOf(NONE);
      password.element.remove();

      const first = await painted(
        challenge("ak-stage-identification", {}, "everything, rejected"),
        { theme },
      );
      expect(ground(first, ".flow-divider", "::before"), "or").to.not.be.oneOf(
        NONE,
      );
      expect(ground(first, ".flow-alert"), "error").to.not.be.oneOf(NONE);
      const { borderTopColor, borderTopStyle } = style(
        at(first.stage, ".flow-alert"),
      );
      expect(borderTopStyle, "edge of the error").to.equal("solid");
      expect(borderTopColor, "edge of the error").to.not.be.oneOf(NONE);
      expect(ground(first, ".flow-initial"), "first letter").to.not.be.oneOf(
        NONE,
      );
      first.element.remove();

      const methods = await painted(
        challenge("ak-stage-authenticator-validate", {}, "none used before"),
        { theme },
      );
      expect(ground(methods, ".flow-method-icon"), "icon").to.not.be.oneOf(
        NONE,
      );
    });

    it("stay on the main button while the pointer is over it", async () => {
      const it = await painted(challenge("ak-stage-password"), { theme });
      const press = at(it.stage, ".flow-primary");
      const { x, y } = press.getBoundingClientRect();
      await sendMouse({ type: "move", position: [1, 1] });
      const hovered = new Promise((resolve) =>
        press.addEventListener("mousemove", resolve, { once: true }),
      );
      await sendMouse({
        type: "move",
        position: [Math.round(x + 20), Math.round(y + 20)],
      });
      await hovered;
      expect(press.matches(":hover")).to.equal(true);
      expect(style(press).backgroundColor).to.not.be.oneOf(NONE);
    });

    it("follow a surface color of the page, also in the fields", async () => {
      parent.style.setProperty("--flow-surface", "#123456");
      const it = await painted(
        challenge("ak-stage-password"),
        { theme },
        parent,
      );
      expect(valueOf(it, "--_surface")).to.equal("rgb(18, 52, 86)");
      expect(style(at(it.stage, ".flow-input")).backgroundColor).to.equal(
        "rgb(18, 52, 86)",
      );
    });
  });
}

type Rgb = readonly [red: number, green: number, blue: number];

/** A color as it is painted, each channel from 0 to 1. */
function paintedRgb(color: string): Rgb {
  const brush = new OffscreenCanvas(1, 1).getContext("2d");
  if (!brush) throw new Error("There is no canvas.");
  brush.fillStyle = color;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red / 255, green / 255, blue / 255];
}

/** The ratio of WCAG 2 between a ground and black or white. */
function ratio([red, green, blue]: Rgb, isWhite: boolean): number {
  const linear = (part: number) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  const light =
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  return isWhite ? 1.05 / (light + 0.05) : (light + 0.05) / 0.05;
}

/** The contrast of APCA between a ground and black or white, without its sign. */
function apca([red, green, blue]: Rgb, isWhite: boolean): number {
  const soft = (light: number) => light + Math.max(0, 0.022 - light) ** 1.414;
  const light = soft(
    0.2127 * red ** 2.4 + 0.7152 * green ** 2.4 + 0.0722 * blue ** 2.4,
  );
  const difference = isWhite
    ? 1 - light ** 0.65
    : light ** 0.56 - soft(0) ** 0.57;
  return (1.14 * difference - 0.027) * 100;
}

describe("the text on an accent of the page", () => {
  /** The main button of an executor. */
  async function main(accent: string, properties: Properties = {}) {
    parent.style.setProperty("--flow-accent", accent);
    const it = await painted(
      challenge("ak-stage-password"),
      { theme: "light", ...properties },
      parent,
    );
    return style(at(it.stage, ".flow-primary"));
  }
  const isWhite = ({ color }: CSSStyleDeclaration) =>
    paintedRgb(color).every((part) => part === 1);

  for (const [accent, text] of [
    ["#3b82f6", "white"],
    ["#0d6efd", "white"],
    ["#16a34a", "white"],
    ["#3d5bd9", "white"],
    ["#facc15", "black"],
    ["#06b6d4", "black"],
  ] as const)
    it(`is ${text} on ${accent}`, async () => {
      const part = text === "white" ? 1 : 0;
      expect(paintedRgb((await main(accent)).color)).to.deep.equal([
        part,
        part,
        part,
      ]);
    });

  it("is the color that the page sets", async () => {
    parent.style.setProperty("--flow-on-accent", "rgb(1, 2, 3)");
    expect((await main("#3b82f6")).color).to.equal("rgb(1, 2, 3)");
  });

  for (const accent of ["#facc15", "#3b82f6"])
    it(`has more contrast while the pointer is over the button: ${accent}`, async () => {
      if (!modern) return;
      await sendMouse({ type: "move", position: [1, 1] });
      const button = await main(accent);
      const before = ratio(paintedRgb(button.backgroundColor), isWhite(button));
      const press = at(parent, ".flow-primary");
      const hovered = new Promise((resolve) =>
        press.addEventListener("mousemove", resolve, { once: true }),
      );
      const { x, y } = press.getBoundingClientRect();
      await sendMouse({
        type: "move",
        position: [Math.round(x + 20), Math.round(y + 20)],
      });
      await hovered;
      const after = ratio(paintedRgb(button.backgroundColor), isWhite(button));
      expect(after).to.be.above(before);
    });

  for (const theme of ["light", "dark"] as const)
    it(`has at least 3:1 and Lc 45, ${theme}`, async () => {
      // The plain palette does not follow a later change of the accent.
      if (!modern) return;
      await sendMouse({ type: "move", position: [1, 1] });
      const button = await main("#000", { theme });
      const found = { ratio: Infinity, apca: Infinity };
      const steps = ["0", "3", "6", "9", "c", "f"];
      for (const red of steps)
        for (const green of steps)
          for (const blue of steps) {
            parent.style.setProperty("--flow-accent", `#${red}${green}${blue}`);
            const ground = paintedRgb(button.backgroundColor);
            const white = isWhite(button);
            found.ratio = Math.min(found.ratio, ratio(ground, white));
            found.apca = Math.min(found.apca, apca(ground, white));
          }
      expect(found.ratio).to.be.at.least(3);
      expect(found.apca).to.be.at.least(45);
    });
});
