import { expect } from "@esm-bundle/chai";
import type { FlowQuery } from "../../src/client/index.js";
import { innerQuery } from "../../src/client/query.js";
import { challenge, GET, warnings, world } from "./support.js";

const ORIGIN = "https://app.example";

describe("the inner query: typed values that a form left in the page's address", () => {
  /** The inner query, and the warnings in the console. */
  async function read(query: FlowQuery | undefined, search: string) {
    let result = "";
    const texts = await warnings(() => {
      result = innerQuery(query, new URL(`${ORIGIN}/login${search}`), ORIGIN);
    });
    return { result, texts };
  }

  it("does not contain a name and a password, and a warning does not repeat them", async () => {
    const { result, texts } = await read(
      undefined,
      "?next=/home&uid_field=jdoe&password=s3cret&code=1&email=a@b",
    );
    expect(result).to.equal("next=/home&code=1&email=a@b");
    expect(texts).to.have.length(1);
    expect(texts[0]).to.match(/`uid_field`, `password`/);
    expect(texts[0]).not.to.match(/jdoe|s3cret/);
  });

  it("does not contain them in any encoding of the key, or if they are repeated", async () => {
    const { result, texts } = await read(
      undefined,
      "?pass%77ord=a&a=1&password&uid%5Ffield=b&password=c",
    );
    expect(result).to.equal("a=1");
    expect(texts).to.have.length(1);
  });

  it("keeps keys that only look similar and belong to links", async () => {
    const search = "passwords=1&Password=2&query=password%3D3&a=password";
    expect(await read(undefined, `?${search}`)).to.deep.equal({
      result: search,
      texts: [],
    });
  });

  it("keeps them if the page sets the query itself", async () => {
    const query = "uid_field=jdoe&password=x";
    expect(await read(query, "")).to.deep.equal({ result: query, texts: [] });
    expect(await read("", `?${query}&itoken=I`)).to.deep.equal({
      result: "itoken=I",
      texts: [],
    });
  });

  it("drops them in a session, but not in the query of a continuation from the server", async () => {
    const to = "/if/flow/other/?password=1";
    const { session, ...it } = world(
      [{ component: "xak-flow-redirect", to }, challenge("ak-stage-dummy")],
      { page: "/app?password=s3cret&next=/home" },
    );
    await warnings(() => session.start({ slug: "login" }));
    expect(it.server.requests.map(({ url }) => `GET ${url}`)).to.deep.equal([
      GET("login", "next%3D%2Fhome"),
      GET("other", "password%3D1"),
    ]);
  });
});
