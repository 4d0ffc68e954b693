import { expect } from "@esm-bundle/chai";
import {
  CANCEL,
  cancelled,
  challenge,
  end,
  GET,
  POST,
  warnings,
  world,
} from "./support.js";

const identification = challenge("ak-stage-identification");
const password = challenge("ak-stage-password");

describe("the query of a run", () => {
  it("is the page's by default, and sent with every request", async () => {
    const it = world(
      [identification, password, password, cancelled(), identification],
      {
        page: "/app?next=%2Fhome&a=(1)",
      },
    );
    await it.session.start({ slug: "login" });
    await it.session.respond({});
    await it.session.reload();
    await it.session.restart();
    const query = "next%3D%252Fhome%26a%3D%281%29";
    expect(it.sent).to.deep.equal([
      GET("login", query),
      POST({ component: "ak-stage-identification" }, "login", query),
      GET("login", query),
      CANCEL,
      GET("login", query),
    ]);
    expect(it.session.flow).to.deep.equal({
      slug: "login",
      query: "next=%2Fhome&a=(1)",
    });
  });

  it("is read once, so that a new address of the page has no effect until the next start", async () => {
    const it = world([identification, password, identification], {
      page: "/app?a=1",
    });
    const page = { href: `${it.origin}/app?a=1` };
    Object.defineProperty(it.session.client, "pageUrl", {
      get: () => new URL(page.href),
    });
    await it.session.start({ slug: "login" });
    page.href = `${it.origin}/app?a=2`;
    await it.session.respond({});
    await it.session.start({ slug: "login" });
    expect(it.sent).to.deep.equal([
      GET("login", "a%3D1"),
      POST({ component: "ak-stage-identification" }, "login", "a%3D1"),
      GET("login", "a%3D2"),
    ]);
  });

  it("is corrected once at the start, with one warning", async () => {
    const it = world([identification, password, end()]);
    const texts = await warnings(async () => {
      await it.session.start({
        slug: "login",
        query: "next=https://evil.example&a=1",
      });
      await it.session.respond({});
      await it.session.respond({});
    });
    expect(texts).to.have.length(1);
    expect(texts[0]).to.include("next");
    expect(it.sent[0]).to.equal(GET("login", "a%3D1"));
  });

  it("can name this origin in full, which becomes a path", async () => {
    const it = world([identification]);
    await it.session.start({
      slug: "login",
      query: { next: `${it.origin}/home` },
    });
    expect(it.sent).to.deep.equal([GET("login", "next%3D%252Fhome")]);
  });

  it("gets a link's tokens from the page's address", async () => {
    const it = world([identification], {
      page: "/app?flow_token=T&itoken=I&b=2",
    });
    await it.session.start({ slug: "login", query: "a=1" });
    expect(it.sent).to.deep.equal([
      GET("login", "a%3D1%26flow_token%3DT%26itoken%3DI"),
    ]);
  });

  it("is empty if the page sets an empty query", async () => {
    const it = world([identification], { page: "/app?utm=1" });
    await it.session.start({ slug: "login", query: "" });
    expect(it.sent).to.deep.equal(["GET /api/v3/flows/executor/login/?query="]);
  });
});
