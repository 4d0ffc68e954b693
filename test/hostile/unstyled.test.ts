/** `unstyled`: only the page's own style sheet, Pico, styles the form. */
import { expect } from "@open-wc/testing";
import { at } from "../support/executor.js";
import { Page } from "../support/page.js";
import { challenge } from "../../src/testing/index.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { next } from "../support/wait.js";

const PROPERTIES = [
  "background-color",
  "border",
  "border-radius",
  "color",
  "font",
  "inline-size",
  "padding",
];

async function dressed(): Promise<Page> {
  const page = await Page.open("/page/");
  const link = page.document.createElement("link");
  link.rel = "stylesheet";
  link.href = "/node_modules/@picocss/pico/css/pico.min.css";
  const loaded = next(link, "load");
  page.document.head.append(link);
  await loaded;
  const server = new ScriptedServer(
    challenge("ak-stage-password", { pending_user: "ada" }, "rejected"),
  );
  page
    .use(server)
    .write(
      '<flow-executor slug="login" layout="bare" unstyled></flow-executor><form><input type="password" aria-invalid="true"><button type="submit">Own</button></form>',
    );
  await page.run();
  await page.shows("ak-stage-password");
  return page;
}

describe("an unstyled form on a page with only Pico", () => {
  for (const control of ["button:not([type=button])", "input[type=password]"]) {
    it(`has the styles of the page’s own form: ${control}`, async () => {
      const page = await dressed();
      const look = (element: Element) =>
        PROPERTIES.map((property) => {
          const style = page.window.getComputedStyle(element);
          return `${property}: ${style.getPropertyValue(property)}`;
        });
      const own = at(page.document.body, `body > form ${control}`);
      expect(look(at(page.stage, control))).to.deep.equal(look(own));
    });
  }

  it("draws its icons with strokes", async () => {
    const page = await dressed();
    const icons = page.stage.querySelectorAll(".flow-icon svg");
    expect(icons.length).to.be.above(0);
    for (const each of icons) {
      expect(page.window.getComputedStyle(each).fill).to.equal("none");
    }
  });
});
