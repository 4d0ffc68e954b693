/** 10a to 10r, 101, 44: where a flow ends (docs/protocol/life-cycle.md#the-end-of-a-flow). */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { flows } from "./flows.js";
import { cancelUrl, denies, ends, shows } from "./shapes.js";
import { Browser, type Generation, type Reply, startServer } from "./wire.js";

const AUTH = "/api/v3/flows/executor/default-authentication-flow/";
const EMPTY = "/api/v3/flows/executor/empty/";

const address = await startServer(flows);

/** Signs in. The last answer may have another query than the others. */
async function signIn(
  generation: Generation,
  query: string,
  last = query,
): Promise<{ browser: Browser; reply: Reply }> {
  const browser = new Browser(address, generation);
  await browser.get(AUTH + query);
  await browser.post(AUTH + query, { uid_field: "ada" });
  const posted = await browser.post(AUTH + last, {
    password: "analytical engine",
  });
  return { browser, reply: await browser.follow(posted) };
}

/** Encoded like the server does it; otherwise there would be no redirects. */
const inner = (query: string) =>
  `?query=${encodeURIComponent(query).replaceAll("(", "%28").replaceAll(")", "%29")}`;

const ENDS: Record<string, string> = {
  "10a /": "next=/",
  "10b path with query": "next=%2Fif%2Fuser%2F%3Fa%3Db%2520c",
  "10g view name": "next=authentik_core:if-user",
  "10i with a dot": "next=foo.bar",
  "10k twice": "next=%2Fa&next=%2Fb",
  "10n back-slash": "next=/\\evil.example",
  "10q fragment":
    "next=%2Fif%2Fuser%2F%23%2Fsettings%3B%257B%2522page%2522%253A1%257D",
  "101 three slashes": "next=///evil.example",
  "101 without a slash at its beginning": "next=t-x%2Fy",
  "44 line break": "next=%2Fa%0Ab",
};
const AT: Record<string, string> = {
  "10a /": "/",
  "10b path with query": "/if/user/?a=b%20c",
  "10g view name": "/if/user/",
  "10i with a dot": "foo.bar",
  "10k twice": "/b",
  "10n back-slash": "/%5Cevil.example",
  "10q fragment": "/if/user/#/settings;%7B%22page%22%3A1%7D",
  "101 three slashes": "///evil.example",
  "101 without a slash at its beginning": "t-x/y",
  "44 line break": "/a%0Ab",
};

const DENIED: Record<string, string> = {
  "10d other host": "next=https%3A%2F%2Fevil.example%2Fx",
  "10e two slashes": "next=//evil.example/x",
  "10j empty": "next=",
  "10p own host": "next=http%3A%2F%2F127.0.0.1%2Fif%2Fuser%2F",
};

const BROKEN: Record<string, string> = {
  "10f a word": "next=foo",
  "10h javascript": "next=javascript:alert(1)",
  "10o scheme": "next=custom:/x",
  "101 mailto": "next=mailto%3Ax%40y.zz",
  "44 two back-slashes": "next=%5C%5Cevil",
};

for (const generation of ["2025.10", "2026.8"] as const) {
  describe(generation, () => {
    for (const [name, query] of Object.entries(ENDS)) {
      it(`${name}: is followed`, async () => {
        const { reply } = await signIn(generation, inner(query));
        ends(reply, generation, AT[name] ?? "");
      });
    }

    for (const [name, query] of Object.entries(DENIED)) {
      it(`${name}: denied, but signed in`, async () => {
        const { browser, reply } = await signIn(generation, inner(query));
        denies(reply, generation, "Invalid next URL");
        assert.equal(reply.json.pending_user, "ada");
        assert.equal((await browser.get("/api/v3/core/users/me/")).status, 200);
        denies(
          await browser.get(EMPTY + inner(query)),
          generation,
          "Invalid next URL",
        );
      });
    }

    for (const [name, query] of Object.entries(BROKEN)) {
      it(`${name}: an error, but signed in`, async () => {
        const { browser, reply } = await signIn(generation, inner(query));
        shows(reply, generation, "ak-stage-flow-error");
        assert.equal((await browser.get("/api/v3/core/users/me/")).status, 200);
        const empty = new Browser(address, generation);
        const failed = await empty.get(EMPTY + inner(query));
        assert.equal(failed.status, 500);
        assert.deepEqual(failed.setCookie, []);
        assert.equal((await empty.post(EMPTY + inner(query))).status, 405);
      });
    }

    it("10l, 10m: the last answer's query is used", async () => {
      const path = inner("next=%2Fif%2Fuser%2F");
      const lost = await signIn(generation, path, "?query=");
      ends(lost.reply, generation, "/");
      const late = await signIn(generation, "?query=", path);
      ends(late.reply, generation, "/if/user/");
    });

    it("10r: a next outside the query is ignored", async () => {
      const { reply } = await signIn(
        generation,
        "?query=&next=%2Fif%2Fuser%2F",
      );
      ends(reply, generation, "/");
    });

    it("39: an empty flow ends at once", async () => {
      const browser = new Browser(address, generation);
      ends(await browser.get(`${EMPTY}?query=next%3D%252Fa`), generation, "/a");
      ends(await browser.post(`${EMPTY}?query=`), generation, "/");
    });

    it("01: cancel_url names next in the newer generation", async () => {
      const browser = new Browser(address, generation);
      const reply = await browser.get(AUTH + inner("next=%2Fa(b)&x=1"));
      const next = generation === "2026.8" ? "?next=%2Fa%28b%29" : "";
      assert.equal(cancelUrl(reply), `/flows/-/cancel/${next}`);
    });
  });
}
