/** The page that the package ships for the end of a popup window. */
import { expect } from "@open-wc/testing";
import { LANGUAGES, loadTerms } from "../../src/terms/languages.js";
import { at, words } from "../support/executor.js";
import { Page } from "../support/page.js";
import { next, until } from "../support/wait.js";

describe("the page at which the window of a source ends", () => {
  const channels: BroadcastChannel[] = [];
  afterEach(() => {
    for (const channel of channels.splice(0)) channel.close();
  });
  const load = async (query: string) => {
    const page = await Page.open(`/page/flow-popup?${query}`);
    return page.run("/build/src/flow-popup.js");
  };

  it("says that its flow is over, and tells the person that the window can be closed if it stays open", async () => {
    const channel = new BroadcastChannel("flow-executor-popup");
    channels.push(channel);
    const told = next<MessageEvent>(channel, "message");
    const page = await load("id=1-2&next=%2Fhome");
    expect((await told).data).to.equal("over 1-2");
    channel.postMessage("heard 1-2");
    const { document } = page;
    await pageSays(page);
    expect(words(document.body)).to.equal("Done You can close this window.");
    expect(document.activeElement?.localName).to.equal("h1");
    expect([document.title, document.documentElement.lang]).to.deep.equal([
      "Done",
      "en",
    ]);
  });

  it("leads on if no page answers, but never to another site", async () => {
    const page = await load("id=1-2&next=%2Fhome%3Fa%3D1");
    await pageSays(page);
    const link = at<HTMLAnchorElement>(page.document.body, "a");
    expect(words(link)).to.equal("Continue");
    expect(link.href).to.equal(`${location.origin}/home?a=1`);
    const elsewhere = [
      "https://evil.example/",
      "//evil.example",
      "javascript:0",
    ];
    await Promise.all(
      elsewhere.map(async (next) => {
        const page = await load(`id=1-2&next=${encodeURIComponent(next)}`);
        await pageSays(page);
        expect(page.document.querySelector("a")).to.equal(null);
      }),
    );
  });

  it("has the texts of the element in every language", async () => {
    const said = async (language: string) => {
      const page = await Page.open("/page/flow-popup?id=1-2&next=%2Fhome");
      const { navigator } = page.document.defaultView ?? window;
      const value = ["tlh", "C", language];
      Object.defineProperty(navigator, "languages", { value });
      await page.run("/build/src/flow-popup.js");
      await pageSays(page);
      const { documentElement, body } = page.document;
      const [title, close, on] = ["h1", "p", "a"].map((name) =>
        words(at(body, name)),
      );
      expect(close, language).not.to.equal("");
      return { language: documentElement.lang, title, on };
    };
    const pages = await Promise.all(LANGUAGES.map(said));
    const terms = await Promise.all(LANGUAGES.map(loadTerms));
    expect(pages).to.deep.equal(
      LANGUAGES.map((language, at) => ({
        language,
        title: terms[at]?.done,
        on: terms[at]?.continue,
      })),
    );
  });
});

const pageSays = ({ document }: Page) =>
  until(() => document.querySelector("h1"), document);
