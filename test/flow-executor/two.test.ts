import { expect } from "@open-wc/testing";
import {
  at,
  button,
  challenge,
  GET,
  stand,
  standing,
  words,
} from "../support/executor.js";
import { quiet, warnings } from "../support/wait.js";

const first = () => challenge("ak-stage-identification");
const second = () => challenge("ak-stage-password");

/** A second executor, for another flow, which has to wait. */
async function waiting() {
  const one = await standing(first());
  const other = stand({ slug: "other" });
  await warnings(() => other.error());
  return { one, other };
}

describe("two executors on one page", () => {
  it("with different flows: the second sends no request and reports the reason", async () => {
    const { one, other } = await waiting();
    await quiet();
    expect(other.sent).to.deep.equal([]);
    expect(other.element.error?.code).to.equal("busy");
    const card = await other.error();
    expect(words(card)).to.equal(
      "Another sign-in on this page comes first Try again",
    );
    expect(one.element.error).to.equal(undefined);
  });

  it("the second starts automatically after the first was removed", async () => {
    const { one, other } = await waiting();
    one.element.remove();
    await other.show(second());
    expect(other.sent).to.deep.equal([GET("other")]);
    expect(other.element.error).to.equal(undefined);
  });

  it("the second starts automatically after the first was denied", async () => {
    const { one, other } = await waiting();
    void one.element.respond({ uid_field: "mira" });
    await one.show(challenge("ak-stage-access-denied"));
    await other.show(second());
    expect(other.sent).to.deep.equal([GET("other")]);
  });

  it("the second starts automatically after the first has ended", async () => {
    const { one, other } = await waiting();
    one.element.redirect = "manual";
    void one.element.respond({ uid_field: "mira" });
    await one.answer({ component: "xak-flow-redirect", to: "/page/home" });
    await other.show(second());
    expect(other.sent).to.deep.equal([GET("other")]);
  });

  it("the second does not start after it was removed", async () => {
    const { one, other } = await waiting();
    other.element.remove();
    await quiet();
    one.element.remove();
    await quiet();
    expect(other.sent).to.deep.equal([]);
  });

  it("with the same flow both run, one request after the other", async () => {
    const one = stand();
    const other = stand();
    await one.server.request(0);
    await quiet();
    expect(other.sent).to.deep.equal([]);
    await one.show(first());
    await other.show(first());
    expect(one.sent).to.deep.equal([GET()]);
    expect(other.sent).to.deep.equal([GET()]);
  });

  it("have different ids", async () => {
    const stands = [await standing(first()), await standing(first())];
    const fields = stands.map(({ stage }) =>
      at<HTMLInputElement>(stage, "[name=uid_field]"),
    );
    const ids = stands.flatMap(({ element }) =>
      [...element.querySelectorAll("[id]")].map(({ id }) => id),
    );
    expect(new Set(ids).size).to.equal(ids.length);
    for (const field of fields)
      expect(field.labels?.item(0)?.control?.id).to.equal(field.id);
  });

  it("at different places of the server do not wait for each other", async () => {
    const one = await standing(first());
    const other = stand({ slug: "other" }, { baseUrl: "/auth/" });
    await other.show(second());
    const url = "/auth/api/v3/flows/executor/other/?query=";
    expect(other.sent).to.deep.equal([`GET ${url}`]);
    button(one.stage, "Log in");
  });
});
