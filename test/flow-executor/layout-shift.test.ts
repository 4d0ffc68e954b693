/** The documentation's CSS rule reserves the space of the first form, so that the content around it does not move. */
import { expect } from "@open-wc/testing";
import { at } from "../support/executor.js";
import { Page } from "../support/page.js";
import { example } from "../support/readme.js";
import { challenge } from "../../src/testing/index.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";

interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

describe("the space for the first form", () => {
  for (const width of [360, 1280]) {
    it(`is reserved before the element is defined: ${width} px`, async () => {
      const page = await Page.open("/page/", width);
      const whole = await example(
        "/docs/getting-started.md",
        "html",
        ":not(:defined)",
      );
      const [rule = ""] = /<style>[^]*<\/style>/.exec(whole) ?? [];
      page.document.head.insertAdjacentHTML("beforeend", rule);
      expect(page.document.styleSheets).to.have.length(1);
      page.write(
        '<flow-executor slug="login"></flow-executor><p>Below the form</p>',
      );
      const server = new ScriptedServer();
      page.use(server);
      let moved = 0;
      const observer = new page.window.PerformanceObserver((list) => {
        for (const each of list.getEntries())
          moved += (each as LayoutShift).value;
      });
      // Only Chromium reports layout shifts.
      observer.observe({ type: "layout-shift", buffered: true });
      const below = at(page.document.body, "p");
      const top = () => below.getBoundingClientRect().top;

      const before = top();
      await page.run();
      const request = await server.request(0);
      expect(top(), "defined").to.equal(before);
      request.answer(challenge("ak-stage-identification"));
      await page.shows("ak-stage-identification");
      await page.element.updateComplete;
      expect(top(), "with its form").to.equal(before);
      const shifts = observer.takeRecords() as LayoutShift[];
      expect(shifts.reduce((sum, each) => sum + each.value, moved)).to.equal(0);
    });
  }
});
