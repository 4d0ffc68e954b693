import { expect } from "@open-wc/testing";
import type { SessionEndChallenge } from "../../src/protocol/index.js";
import {
  at,
  challenge,
  GET,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";

const COMPONENT = "ak-stage-session-end";
const links = ({ stage }: Stand) =>
  [...stage.querySelectorAll("a")].map((a) => [words(a), a.href]);
const ended = (more: Partial<SessionEndChallenge> = {}) =>
  challenge(COMPONENT, more);

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("names the application that was left, and shows the server’s links", async () => {
    const it = await preview(ended());
    expect(words(at(it.stage, ".flow-status-title"))).to.equal(
      "You’ve signed out of Grafana",
    );
    expect(links(it)).to.deep.equal([
      ["Go to overview", "https://id.example.com/"],
      [
        "Sign out of authentik",
        `${location.origin}/if/flow/default-invalidation-flow/`,
      ],
      ["Sign in to Grafana again", "https://grafana.example.com/"],
    ]);
  });

  it("works without an application", async () => {
    const { application_name: _, ...nameless } = ended();
    const it = await preview(nameless);
    expect(words(at(it.stage, ".flow-status-title"))).to.equal(
      "You’ve signed out",
    );
    expect(links(it).map(([text]) => text)).to.deep.equal([
      "Go to overview",
      "Sign out of authentik",
    ]);
  });

  it("shows no unsafe link", async () => {
    const unsafe = "javascript:alert(1)";
    const it = await preview(
      ended({
        overview_url: unsafe,
        invalidation_flow_url: "///evil.example/",
        application_launch_url: unsafe,
      }),
    );
    expect(links(it)).to.deep.equal([]);
  });

  it("signs out in place", async () => {
    const it = await standing(ended());
    const link = await it.until(() =>
      it.stage.querySelector<HTMLAnchorElement>(
        ".flow-actions > a:not([aria-disabled]) + a:not([aria-disabled])",
      ),
    );
    link.click();
    await it.server.request(1);
    expect(it.sent).to.deep.equal([GET(), GET("default-invalidation-flow")]);
  });
});
