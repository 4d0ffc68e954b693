/** The lines of the README for a page without a build. */
import { expect } from "@open-wc/testing";
import { Page } from "../support/page.js";
import { example } from "../support/readme.js";
import { next } from "../support/wait.js";
import { stranger } from "./person.js";

beforeEach(stranger);

/** The lines, for the files that are here. */
async function lines(): Promise<string> {
  const html = await example("/README.md", "html", "importmap");
  return html.replaceAll(/https:[^"]+(?=\/dist\/cdn\/)/g, "");
}

/**
 * Puts them into a page, and gives the last script. Each element is made anew: Chromium 147 runs no script that comes from
 * `createContextualFragment()`, in whatever document.
 */
function put({ document }: Page, html: string): HTMLScriptElement {
  const { content } = Object.assign(document.createElement("template"), {
    innerHTML: html,
  });
  let last = document.createElement("script");
  for (const { localName, attributes, textContent } of content.children) {
    const element = document.createElement(localName);
    for (const { name, value } of attributes) element.setAttribute(name, value);
    element.textContent = textContent;
    document.body.append(element);
    if (localName === "script") last = element as HTMLScriptElement;
  }
  return last;
}

describe("the README’s lines for a page", () => {
  it("show the first form, with each file held to its hash and fetched once", async () => {
    const html = await lines();
    expect(html).to.match(/integrity="sha384-[^"]{64}"/);
    const page = await Page.open("/page/snippet");
    await next(put(page, html), "load");
    await page.shows("ak-stage-identification");
    const fetched = page.window.performance
      .getEntriesByType("resource")
      .map(({ name }) => name.split("/").at(-1));
    for (const file of ["flow-executor.js", "ak-stage-identification.js"])
      expect(fetched.filter((name) => name === file)).to.have.length(1);
  });

  it("run nothing that has another hash", async () => {
    const html = (await lines()).replaceAll(/sha384-.{4}/g, "sha384-AAAA");
    const page = await Page.open("/page/snippet");
    await next(put(page, html), "error");
    expect(page.window.customElements.get("flow-executor")).to.equal(undefined);
  });
});
