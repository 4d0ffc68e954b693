/** The palette: each color is valid in every browser, also in those without `light-dark()` and mixed colors. */
import { expect } from "@open-wc/testing";
import { sendMouse } from "@web/test-runner-commands";
import { tokens } from "../../src/styles/tokens.js";
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
