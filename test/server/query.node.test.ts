/**
 * 09, 05b: the server encodes the query like Python; with another encoding there is no redirect
 * (docs/protocol/query.md#the-encoding-must-be-pythons).
 */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { moves, shows } from "./shapes.js";
import { Browser, startServer } from "./wire.js";

const PATH = "/api/v3/flows/executor/default-authentication-flow/";

/** In the server's encoding. */
const CANONICAL = [
  "",
  "?query=",
  "?query=next%3D%2F",
  "?query=next%3D%252Fif%252Fuser%252F",
  "?query=next%3D%252Fif%252Fuser%252F%253Fa%253Db%252520c",
  "?query=a+b",
  "?query=a~b",
  "?query=a%28b%29",
  "?query=%2F",
  "?query=x&inspector=",
  "?query=%C3%A9",
  "?query=a-b_c.d",
  "?query=a%2Bb",
  "?query=x&a=b",
  "?inspector=&query=",
  "?query=a%00b",
  "?query=a%3Bb",
  "?query=+",
  "?query=%2B",
  "?query=%F0%9F%98%80",
  "?query=a%2Ab",
];

/** Other encodings, and the server's form of them. */
const OTHER: Record<string, string> = {
  "?query=next=%2Fif%2Fuser%2F%3Fa%3Db%2520c":
    "?query=next%3D%2Fif%2Fuser%2F%3Fa%3Db%2520c",
  "?query=a%20b": "?query=a+b",
  "?query=a%7Eb": "?query=a~b",
  "?query=a(b)": "?query=a%28b%29",
  "?query=a'b": "?query=a%27b",
  "?query=a!b*": "?query=a%21b%2A",
  "?query=%2f": "?query=%2F",
  "?query=a/b": "?query=a%2Fb",
  "?query": "?query=",
  "?query=x&inspector": "?query=x&inspector=",
  "?query=&query=x": "?query=x",
  "?query=%FF": "?query=%EF%BF%BD",
  "?query=%zz": "?query=%25zz",
  "?query=%": "?query=%25",
  "?query=a;b": "?query=a%3Bb",
  "?query=a&": "?query=a",
  "?&query=a": "?query=a",
  "?query=a@b": "?query=a%40b",
};

const address = await startServer();

for (const generation of ["2025.10", "2026.8"] as const) {
  describe(generation, () => {
    async function answer(query: string) {
      const browser = new Browser(address, generation);
      await browser.get(PATH + query);
      const reply = await browser.post(PATH + query, { uid_field: "ada" });
      return { browser, reply };
    }

    for (const query of CANONICAL) {
      it(`continues: ${query || "no query"}`, async () => {
        const { reply } = await answer(query);
        moves(reply, PATH + query);
      });
    }

    it("continues: only a question mark", async () => {
      const { reply } = await answer("?");
      moves(reply, PATH);
    });

    for (const [query, written] of Object.entries(OTHER)) {
      it(`sends a redirect instead: ${query}`, async () => {
        const { browser, reply } = await answer(query);
        shows(reply, generation, "xak-flow-redirect");
        assert.equal(reply.json.to, PATH + written);
        if (generation === "2026.8")
          assert.equal(reply.json.final_redirect, false);
        // The plan has advanced anyway.
        shows(await browser.get(PATH + query), generation, "ak-stage-password");
      });
    }
  });
}
