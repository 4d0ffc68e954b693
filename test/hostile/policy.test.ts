/**
 * Every state of every component, on a page with the policy of docs/security.md. Each violation must have a documented
 * reason.
 */
import { expect } from "@open-wc/testing";
import type { Component } from "../../src/protocol/index.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { challenge } from "../support/executor.js";
import { Page } from "../support/page.js";
import { still } from "../support/states.js";

/**
 * The expected violations, by directive and address: sources that the documentation lists for these flows, and, in
 * Chromium, handlers and styles of markup that is parsed in a document which runs nothing.
 */
const REASONS: Partial<Record<Component, RegExp>> = {
  "ak-provider-iframe-logout": /^frame-src /,
  "ak-stage-authenticator-duo": /^img-src https:/,
  // One of the states has a page as its background.
  "ak-stage-dummy": /^frame-src /,
  "ak-stage-prompt": /^img-src |^(script|style)-src-(attr|elem) inline$/,
  "xak-flow-frame": /^frame-src /,
};

const refused = ({ window }: Page) =>
  (window as typeof window & { violations: string[] }).violations;

describe("on a page with a strict policy and Trusted Types", () => {
  for (const component of Object.keys(fixtures) as Component[]) {
    it(`there is no unexpected violation: ${component}`, async () => {
      const page = await Page.open("/strict/pages/sign-in.html");
      await page.shows("ak-stage-identification");
      const { element } = page;
      element.removeAttribute("slug");
      for (const state of Object.keys(fixtures[component])) {
        const shown = challenge(component, {}, state);
        element.challenge = shown;
        await page.until(() => {
          const stage = element.querySelector(component);
          const told = stage && "challenge" in stage && stage.challenge;
          return told === shown && stage?.firstElementChild;
        });
        await still(element);
      }
      const reason = REASONS[component];
      const rest = refused(page).filter((each) => !reason?.test(each));
      expect([...new Set(rest)]).to.deep.equal([]);
    });
  }
});
