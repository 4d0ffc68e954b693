import { expect } from "@open-wc/testing";
import {
  at,
  button,
  CANCEL,
  challenge,
  GET,
  standing,
  words,
} from "../support/executor.js";
import { cancelled } from "../support/replies.js";
import { everyState, preview } from "../support/states.js";

const COMPONENT = "xak-flow-shell";

/** The visible parts of a page of the server. */
async function seen(body: string) {
  const it = await preview(challenge(COMPONENT, { body }));
  const text = it.stage.querySelectorAll(".flow-status-text p");
  return {
    heading: words(at(it.frame, "[role=heading]")),
    title: words(at(it.stage, ".flow-status-title")),
    text: [...text].map(words),
    links: [...it.stage.querySelectorAll("a")].map((a) => [words(a), a.href]),
  };
}

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("shows the text of the page, with its link", async () => {
    const { body } = challenge(COMPONENT);
    expect(await seen(body)).to.deep.equal({
      heading: "Permission denied",
      title: "Request has been denied.",
      text: [],
      links: [["Go home", `${location.origin}/`]],
    });
  });

  it("shows plain text unchanged, and a refusal for an empty page", async () => {
    expect(await seen("Bad request")).to.deep.include({
      heading: "Access denied",
      title: "Bad request",
    });
    expect(await seen("")).to.deep.include({
      heading: "Access denied",
      title: "The request was refused.",
    });
  });

  it("takes only text from the page: no part of it runs, loads, or is inserted", async () => {
    const hit = "hit" in window;
    const { heading, text, title, links } = await seen(
      `<title>Title</title><h1>Head<script>window.hit = 1</script></h1>
       <img src="/hit" onerror="window.hit = 1"><iframe src="/hit"></iframe>
       <p>One <b onclick="window.hit = 1">bold</b></p><p> </p><p>Two &lt;i&gt;</p>
       <a href="javascript:window.hit = 1">bad</a>
       <a href="https://evil.example/">other</a>
       <a href="///evil.example/">third</a><a href="/good">good</a>`,
    );
    expect(heading).to.contain("Head");
    expect([title, ...text]).to.deep.equal(["One bold", "Two <i>"]);
    expect(links).to.deep.equal([["good", `${location.origin}/good`]]);
    expect("hit" in window).to.equal(hit);
  });

  it("keeps the language and direction of the page", async () => {
    const it = await preview(challenge(COMPONENT, {}, "right to left"));
    const panel = at(it.stage, ".flow-status");
    expect(panel.closest("[lang]")?.getAttribute("lang")).to.equal("ar");
    expect(getComputedStyle(panel).direction).to.equal("rtl");
  });

  it("restarts the flow for a link to the cancel view, because opening that view would sign out", async () => {
    const body = '<p>No.</p><a href="/flows/-/cancel/">Not you?</a>';
    const it = await standing(challenge(COMPONENT, { body }));
    expect(it.stage.querySelector("a")).to.equal(null);
    button(it.stage, "Not you?").click();
    await it.answer(cancelled());
    await it.show(challenge("ak-stage-identification"));
    expect(it.sent).to.deep.equal([GET(), CANCEL, GET()]);
  });

  it("fetches the challenge again with “Try again”", async () => {
    const it = await standing(challenge(COMPONENT));
    button(it.stage, "Try again").click();
    await it.show(challenge("ak-stage-identification"));
    expect(it.sent).to.deep.equal([GET(), GET()]);
  });
});
