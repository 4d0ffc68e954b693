import { expect } from "@esm-bundle/chai";
import fc from "fast-check";
import { innerQuery } from "../../src/client/query.js";
import { hasKey, withoutKeys } from "../../src/client/query-pairs.js";
import type { FlowQuery } from "../../src/client/index.js";
import { warnings } from "./support.js";

const ORIGIN = "https://app.example";

/** The inner query, and the number of warnings in the console. */
async function made(query: FlowQuery | undefined, search = "") {
  const page = new URL(`${ORIGIN}/login${search}`);
  let result = "";
  const { length } = await warnings(() => {
    result = innerQuery(query, page, ORIGIN);
  });
  return [result, length] as const;
}

describe("the inner query: `next`", () => {
  const cases: Record<string, [query: string, result: string, warned: 0 | 1]> =
    {
      "a path stays as it was written": ["next=/home", "next=/home", 0],
      "an encoded path stays": [
        "next=%2Fhome%3Fa%3D1",
        "next=%2Fhome%3Fa%3D1",
        0,
      ],
      "the root stays": ["next=%2F", "next=%2F", 0],
      "a path with lower-case escapes keeps them": [
        "next=%2fa",
        "next=%2fa",
        0,
      ],
      "an empty one is dropped without a word": ["a=1&next=&b=2", "a=1&b=2", 0],
      "one without a value is dropped without a word": ["next&a=1", "a=1", 0],
      "a query of nothing else becomes empty": ["next=", "", 0],
      "an absolute one of this origin becomes relative": [
        "next=https://app.example/home?a=1%26b=2%23top",
        "next=%2Fhome%3Fa%3D1%26b%3D2%23top",
        0,
      ],
      "an encoded absolute one of this origin becomes relative": [
        "a=1&next=https%3A%2F%2Fapp.example%2Fhome&b=2",
        "a=1&next=%2Fhome&b=2",
        0,
      ],
      "this origin alone becomes the root": [
        "next=https%3A%2F%2Fapp.example",
        "next=%2F",
        0,
      ],
      "this origin in capitals becomes relative": [
        "next=HTTPS%3A%2F%2FAPP.example%2Fhome",
        "next=%2Fhome",
        0,
      ],
      "another origin is dropped": ["next=https%3A%2F%2Fevil.example", "", 1],
      "another port is dropped": [
        "next=https%3A%2F%2Fapp.example:8443%2F",
        "",
        1,
      ],
      "another scheme of this host is dropped": [
        "next=http%3A%2F%2Fapp.example%2F",
        "",
        1,
      ],
      "one relative to the scheme is dropped": [
        "next=%2F%2Fevil.example",
        "",
        1,
      ],
      "three slashes are dropped": ["next=///evil.example", "", 1],
      "a slash and a back-slash are dropped": ["next=/%5Cevil.example", "", 1],
      "back-slashes are dropped": ["next=%5C%5Cevil", "", 1],
      "code is dropped": ["next=javascript:alert(1)", "", 1],
      "mail is dropped": ["next=mailto%3Aa@b", "", 1],
      "an app's scheme is dropped": ["next=myapp%3A%2Fx", "", 1],
      "a word is dropped": ["next=home", "", 1],
      "a dotted word is dropped": ["next=foo.bar", "", 1],
      "this origin with a path that leaves it is dropped": [
        "next=https%3A%2F%2Fapp.example%2F%2Fevil.example",
        "",
        1,
      ],
      "a path that leaves by a dot is dropped": [
        "next=/.//evil.example/x",
        "",
        1,
      ],
      "a path that leaves by two dots is dropped": [
        "next=/a/..//evil.example/x",
        "",
        1,
      ],
      "a path that leaves by an encoded dot is dropped": [
        "next=%2F%252e%2F%2Fevil.example%2Fx",
        "",
        1,
      ],
      "a path that leaves by a dot, a back-slash and a slash is dropped": [
        "next=%2F.%5C%2Fevil.example%2Fx",
        "",
        1,
      ],
      "a back-slash behind a dot that leads nowhere else stays": [
        "next=%2F.%5Ca",
        "next=%2F.%5Ca",
        0,
      ],
      "a path that leaves by a dot and two back-slashes is dropped": [
        "next=%2F.%5C%5Cevil.example%2Fx",
        "",
        1,
      ],
      "a path that leaves by a tab is dropped": [
        "next=%2F%09%2Fevil.example",
        "",
        1,
      ],
      "a path that leaves by a tab among dots is dropped": [
        "next=%2F.%09%2F%2Fevil.example",
        "",
        1,
      ],
      "this origin with a path that leaves by a dot is dropped": [
        "next=https%3A%2F%2Fapp.example%2F.%2F%2Fevil.example",
        "",
        1,
      ],
      "dots that lead nowhere else stay as they were written": [
        "next=/a/../b/./c",
        "next=/a/../b/./c",
        0,
      ],
      "two slashes further on stay": ["next=/a//b", "next=/a//b", 0],
      "an address that is none is dropped": ["next=http%3A%2F%2F", "", 1],
      "only the bad one of two is dropped": [
        "next=//evil.example&a=1&next=/home",
        "a=1&next=/home",
        1,
      ],
      "an encoded key counts": ["n%65xt=//evil.example&a=1", "a=1", 1],
      "a broken escape hides nothing": ["next=/%2Fevil.example%zz", "", 1],
      "a broken escape in a path stays": ["next=/a%zz", "next=/a%zz", 0],
      "a blank before it is no path": ["next=+/home", "", 1],
      "another key's address is none of our business": [
        "redirect=//evil.example&nextt=x&query=next%3D%2F%2Fx",
        "redirect=//evil.example&nextt=x&query=next%3D%2F%2Fx",
        0,
      ],
    };
  for (const [name, [query, result, warned]] of Object.entries(cases)) {
    it(`${name}${warned ? ", with one warning" : ""}`, async () => {
      expect(await made(query)).to.deep.equal([result, warned]);
      expect(await made(undefined, `?${query}`)).to.deep.equal([
        result,
        warned,
      ]);
    });
  }

  it("causes a warning for each dropped value", async () => {
    expect(await made("next=//a&next=//b")).to.deep.equal(["", 2]);
  });

  it("is acceptable for the server, or missing, for any input", () => {
    const part = fc.constantFrom(
      ...[
        "/",
        "\\",
        "//",
        "https:",
        "javascript:",
        "app.example",
        "evil.example",
      ],
      ...[":", "?", "#", " ", "@", ".", "a", "/.", "..", "%2e", "\t", "\n"],
    );
    const next = fc
      .array(part, { maxLength: 6 })
      .map((parts) => parts.join(""));
    const { warn } = console;
    console.warn = () => undefined;
    try {
      fc.assert(
        fc.property(next, (value) => {
          const query = innerQuery({ next: value }, undefined, ORIGIN);
          const sent = new URLSearchParams(query).get("next");
          if (sent === null) return;
          expect(sent).to.match(/^\/(?![/\\])/);
          const url = new URL(sent, ORIGIN);
          expect(url.origin).to.equal(ORIGIN);
          expect(url.pathname).not.to.match(/^\/\//);
        }),
      );
    } finally {
      console.warn = warn;
    }
  });
});

describe("the inner query: the page's value", () => {
  it("is by default the query of the page's address, byte for byte", async () => {
    const search = "a=b&&c=%zz&d=%2f+x&=y&e=(!)*&next=/home&";
    expect(await made(undefined, `?${search}`)).to.deep.equal([search, 0]);
  });

  it("is unchanged byte for byte if it is a string", async () => {
    const query = "&a=b&&c=%zz&d=%2f+x&=y&ä=😀&e='(!)*&next=/home&";
    expect(await made(query)).to.deep.equal([query, 0]);
  });

  it("may be a string with its question mark", async () => {
    expect(await made("?a=1&next=/x")).to.deep.equal(["a=1&next=/x", 0]);
  });

  it("keeps a second question mark in the address, which belongs to a key", async () => {
    expect(await made(undefined, "??a=1")).to.deep.equal(["?a=1", 0]);
  });

  it("is encoded if it is a record", async () => {
    expect(await made({ next: "/a b?c=d", "x&y": "é" })).to.deep.equal([
      "next=%2Fa+b%3Fc%3Dd&x%26y=%C3%A9",
      0,
    ]);
  });

  it("is encoded if it is URLSearchParams, also with a repeated key", async () => {
    const query = new URLSearchParams([
      ["a", "1"],
      ["a", "2 3"],
    ]);
    expect(await made(query)).to.deep.equal(["a=1&a=2+3", 0]);
  });

  it("replaces the address's query if it is set, even if it is empty", async () => {
    expect(await made("", "?next=/home&a=1")).to.deep.equal(["", 0]);
  });

  it("is empty outside a browser, because there is no address", () => {
    expect(innerQuery(undefined, undefined, ORIGIN)).to.equal("");
  });
});

describe("the inner query: links from mails and invitations", () => {
  const link = "?flow_token=T%2d1&a=1&itoken=I";

  it("gets flow_token and itoken from the page's address if it lacks them", async () => {
    expect(await made("next=/home", link)).to.deep.equal([
      "next=/home&flow_token=T%2d1&itoken=I",
      0,
    ]);
  });

  it("gets them if it is empty or a record", async () => {
    expect((await made("", link))[0]).to.equal("flow_token=T%2d1&itoken=I");
    expect((await made({ a: "2" }, link))[0]).to.equal(
      "a=2&flow_token=T%2d1&itoken=I",
    );
  });

  it("keeps its own values, even empty ones", async () => {
    expect((await made("flow_token=mine", link))[0]).to.equal(
      "flow_token=mine&itoken=I",
    );
    expect((await made("itoken=&flow_token", link))[0]).to.equal(
      "itoken=&flow_token",
    );
  });
});

describe("withoutKeys and hasKey", () => {
  it("recognize a key in any encoding", () => {
    for (const query of ["flow_token=1", "a&flow%5Ftoken=1", "flow_token"]) {
      expect(hasKey(query, "flow_token"), query).to.be.true;
    }
    for (const query of [
      "",
      "flow_tokens=1",
      "a=flow_token",
      "query=flow_token%3D1",
    ]) {
      expect(hasKey(query, "flow_token"), query).to.be.false;
    }
  });

  it("remove every pair with that key and keep all other bytes", () => {
    expect(
      withoutKeys("flow_token=1&a=%2f&&flow%5Ftoken=2&?b=c+d&", "flow_token"),
    ).to.equal("a=%2f&&?b=c+d&");
    expect(withoutKeys("?a=1&&", "flow_token")).to.equal("?a=1&&");
  });
});
