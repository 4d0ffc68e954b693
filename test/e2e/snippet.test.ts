/** Tests the tags for a page without a build, which the package contains for files from a CDN. */
import { expect } from "@open-wc/testing";
import { words } from "../support/executor.js";
import { Page } from "../support/page.js";
import { next } from "../support/wait.js";
import { stranger } from "./person.js";

beforeEach(stranger);

const read = async (name: string) => (await fetch(`/dist/cdn/${name}`)).text();

/** The tags with the addresses of this server: in `place`, as served by test/support/plugin.ts. */
async function lines(place = ""): Promise<string> {
  const html = await read("snippet.html");
  return html.replaceAll(/https:[^"]+(?=\/dist\/cdn\/)/g, place);
}

/** The files with a hash in the import map, by name. */
async function held(): Promise<string[]> {
  const html = await read("snippet.html");
  const [, map = ""] =
    /<script type="importmap">([^]*?)<\/script>/.exec(html) ?? [];
  const { integrity } = JSON.parse(map) as {
    integrity: Record<string, string>;
  };
  return Object.keys(integrity).map(
    (address) => address.split("/").at(-1) ?? "",
  );
}

/** The files that a page can name, the element's and those of the tools, and all files that these can load. */
async function reachable(): Promise<string[]> {
  const names = new Set(["flow-executor.js", "doctor.js", "inspector.js"]);
  for (const name of names) {
    const code = await read(name);
    for (const [, imported = ""] of code.matchAll(
      /\b(?:from|import) ?\(? ?["'`]\.\/([^"'`]+)["'`]/g,
    ))
      names.add(imported);
  }
  return [...names];
}

/**
 * Adds the tags to a page, and returns the last script. Creates each element separately, because Chromium 147 runs no
 * script from `createContextualFragment()` in any document.
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

/** Loads a module in the page, like the element does. */
async function load(page: Page, src: string): Promise<string> {
  const script = page.document.createElement("script");
  script.type = "module";
  script.textContent = `import(${JSON.stringify(src)}).then(() => "loaded", () => "refused").then((result) => dispatchEvent(new CustomEvent(${JSON.stringify(src)}, { detail: result })));`;
  const done = next<CustomEvent<string>>(page.window, src);
  page.document.body.append(script);
  return (await done).detail;
}

describe("the HTML snippet for a page without a build", () => {
  it("shows the first form, with each file checked against its hash and fetched once", async () => {
    const html = await lines();
    expect(html).to.match(/integrity="sha384-[^"]{64}"/);
    const page = await Page.open("/page/snippet");
    await next(put(page, html), "load");
    await page.shows("ak-stage-identification");
    const fetched = page.window.performance
      .getEntriesByType("resource")
      .map(({ name }) => name.split("/").at(-1));
    for (const file of [
      "early.js",
      "flow-executor.js",
      "en.js",
      "ak-stage-identification.js",
    ])
      expect(fetched.filter((name) => name === file)).to.have.length(1);
  });

  it("runs no file with another hash", async () => {
    const html = (await lines()).replaceAll(/sha384-.{4}/g, "sha384-AAAA");
    const page = await Page.open("/page/snippet");
    await next(put(page, html), "error");
    expect(page.window.customElements.get("flow-executor")).to.equal(undefined);
  });

  it("checks every file against its hash", async () => {
    const files = await reachable();
    expect(files.length).to.be.greaterThan(40);
    expect((await held()).sort()).to.deep.equal(files.sort());
  });

  it("runs no changed file that is loaded later", async () => {
    const page = await Page.open("/page/snippet");
    await next(put(page, await lines("/changed-others")), "load");
    const [, ...names] = await reachable();
    const results = await Promise.all(
      names.map((name) => load(page, `/changed-others/dist/cdn/${name}`)),
    );
    expect(results).to.deep.equal(names.map(() => "refused"));
    expect("changed" in page.window).to.equal(false);
  });

  it("shows an error if the password stage was changed, and does not run it", async () => {
    const page = await Page.open("/page/snippet");
    const html = await lines("/changed-ak-stage-password");
    await next(put(page, html), "load");
    await page.shows("ak-stage-identification");
    void page.element.respond({ uid_field: "ada" });
    const card = await page.until(() =>
      page.frame.querySelector("[part=error]"),
    );
    expect(words(card)).to.contain("A part of this page could not be loaded");
    expect(page.element.error?.code).to.equal("chunk");
    expect("changed" in page.window).to.equal(false);
  });

  it("shows the first form if later code was changed", async () => {
    const page = await Page.open("/page/snippet");
    await next(put(page, await lines("/changed-end-and-errors")), "load");
    await page.shows("ak-stage-identification");
    const file = "/changed-end-and-errors/dist/cdn/end-and-errors.js";
    expect(await load(page, file)).to.equal("refused");
    expect("changed" in page.window).to.equal(false);
  });

  it("would run a changed file without the hashes, as the tests above assume", async () => {
    const page = await Page.open("/page/snippet");
    expect(await load(page, "/changed-others/dist/cdn/locales.js")).to.equal(
      "loaded",
    );
    expect("changed" in page.window).to.equal(true);
  });
});
