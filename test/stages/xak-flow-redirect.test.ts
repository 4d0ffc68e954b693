import { expect } from "@open-wc/testing";
import { at, challenge, words } from "../support/executor.js";
import { everyState, preview } from "../support/states.js";

const COMPONENT = "xak-flow-redirect";

/** The visible parts of a redirect: the sentence, and the targets of the links. */
async function seen(to: string) {
  const it = await preview(challenge(COMPONENT, { to }));
  const links = [...it.stage.querySelectorAll("a")];
  return {
    title: words(at(it.frame, "[role=heading]")),
    text: words(it.stage.querySelector(".flow-status-text")),
    links: links.map((a) => [words(a), a.href]),
  };
}

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("names its target, with a link", async () => {
    expect(
      await seen("https://grafana.example.com/callback?code=1"),
    ).to.deep.equal({
      title: "Continuing",
      text: "You are being taken to grafana.example.com.",
      links: [["Continue", "https://grafana.example.com/callback?code=1"]],
    });
  });

  it("resolves a path from the root of the server", async () => {
    const { links } = await seen("foo.bar");
    expect(links).to.deep.equal([["Continue", `${location.origin}/foo.bar`]]);
  });

  it("offers only a link to open an app, without a host", async () => {
    expect(await seen("com.example.app:/oauth?code=1")).to.deep.equal({
      title: "Continuing",
      text: "An app on this device goes on from here.",
      links: [["Open the app", "com.example.app:/oauth?code=1"]],
    });
  });

  for (const to of [
    "javascript:alert(1)",
    "data:text/html,x",
    "///evil.example",
    "http://",
  ]) {
    it(`does not show or link an unsafe address: ${to}`, async () => {
      const { text, links } = await seen(to);
      expect(text).to.equal("");
      expect(links).to.deep.equal([]);
    });

    it(`says that it does not go there, and offers to start over: ${to}`, async () => {
      const { stage } = await preview(challenge(COMPONENT, { to }));
      expect(words(stage)).to.equal(
        "The way on was not safe, so it was not taken Start over",
      );
    });
  }
});
