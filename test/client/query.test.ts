import { expect } from "@esm-bundle/chai";
import fc from "fast-check";
import { encodeQuery } from "../../src/client/index.js";
import { challenge, world } from "./support.js";

/** Made by Python: `[q, urlencode({"query": q}).removeprefix("query=")]`. */
const PYTHON: readonly (readonly [query: string, encoded: string])[] = [
  // examples of the protocol
  ["", ""],
  ["next=%2Fa", "next%3D%252Fa"],
  ["next=/a", "next%3D%2Fa"],
  ["a b", "a+b"],
  ["a~b", "a~b"],
  ["a(b)", "a%28b%29"],
  ["a'b", "a%27b"],
  ["a!b*", "a%21b%2A"],
  ["a-b_c.d", "a-b_c.d"],
  ["é", "%C3%A9"],
  ["a/b", "a%2Fb"],
  ["x&inspector", "x%26inspector"],
  ["%zz", "%25zz"],
  ["%FF", "%25FF"],
  ["%2f", "%252f"],
  [";", "%3B"],
  ["&a=1&", "%26a%3D1%26"],
  // queries of real pages
  ["next=%2Fif%2Fuser%2F", "next%3D%252Fif%252Fuser%252F"],
  [
    "next=%2Fapplication%2Fo%2Fauthorize%2F%3Fclient_id%3Dx%26scope%3Dopenid%2Bprofile",
    "next%3D%252Fapplication%252Fo%252Fauthorize%252F%253Fclient_id%253Dx%2526scope%253Dopenid%252Bprofile",
  ],
  ["query=next%3D%252Fback", "query%3Dnext%253D%25252Fback"],
  [
    "query=inspector%3Davailable&inspector=available",
    "query%3Dinspector%253Davailable%26inspector%3Davailable",
  ],
  ["flow_token=abc_DEF-123", "flow_token%3Dabc_DEF-123"],
  [
    "itoken=0b0a3a8e-7a0c-4a50-9a0a-2c1f9d0c6a01",
    "itoken%3D0b0a3a8e-7a0c-4a50-9a0a-2c1f9d0c6a01",
  ],
  ["a+b", "a%2Bb"],
  ["100%", "100%25"],
  ["a=1&&b=2", "a%3D1%26%26b%3D2"],
  // every kind of character
  ["'\"<>`{}|\\^[]", "%27%22%3C%3E%60%7B%7D%7C%5C%5E%5B%5D"],
  ["!*'()", "%21%2A%27%28%29"],
  ["#?:@,;$=&+/%", "%23%3F%3A%40%2C%3B%24%3D%26%2B%2F%25"],
  ["\t\n\r\u0000\u007f", "%09%0A%0D%00%7F"],
  ["abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyz"],
  ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"],
  ["0123456789-_.~", "0123456789-_.~"],
  // every script
  ["ÄÖÜ ß", "%C3%84%C3%96%C3%9C+%C3%9F"],
  ["日本語", "%E6%97%A5%E6%9C%AC%E8%AA%9E"],
  ["العربية", "%D8%A7%D9%84%D8%B9%D8%B1%D8%A8%D9%8A%D8%A9"],
  ["\u00a0\u2028\ufeff", "%C2%A0%E2%80%A8%EF%BB%BF"],
  ["👩🏽\u200d💻", "%F0%9F%91%A9%F0%9F%8F%BD%E2%80%8D%F0%9F%92%BB"],
  ["𝒳", "%F0%9D%92%B3"],
  ["\udbff\udfff", "%F4%8F%BF%BF"],
  ["\ufffd", "%EF%BF%BD"],
];

/** The server's decoding of the parameter: Python's `unquote_plus`. */
const decode = (encoded: string) =>
  decodeURIComponent(encoded.replaceAll("+", "%20"));

describe("encodeQuery", () => {
  for (const [query, encoded] of PYTHON) {
    it(`encodes ${JSON.stringify(query)} as Python's urlencode does`, () => {
      expect(encodeQuery(query)).to.equal(encoded);
    });
  }

  for (const [name, query, encoded] of [
    ["a high surrogate", "a\ud800b", "a%EF%BF%BDb"],
    ["a low surrogate", "a\udc00b", "a%EF%BF%BDb"],
    ["surrogates the wrong way round", "\udc00\ud800", "%EF%BF%BD%EF%BF%BD"],
    ["a high surrogate at the end", "\ud83d", "%EF%BF%BD"],
  ] as const) {
    it(`converts ${name}, which a URL cannot contain, to U+FFFD`, () => {
      expect(encodeQuery(query)).to.equal(encoded);
    });
  }

  it("can be decoded to the same text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        fc.pre(!/\p{Surrogate}/u.test(query));
        expect(decode(encodeQuery(query))).to.equal(query);
      }),
    );
  });

  it("writes only the characters of the canonical form, for any input", () => {
    const anything = fc
      .array(fc.integer({ min: 0, max: 0xffff }))
      .map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(anything, (query) => {
        expect(encodeQuery(query)).to.match(
          /^([A-Za-z0-9_.~+-]|%[0-9A-F]{2})*$/,
        );
      }),
    );
  });

  it("does not use Array.from, which old libraries replace with a function that takes no callback", () => {
    const { from } = Array;
    Array.from = (<T>(all: Iterable<T>) => [...all]) as typeof Array.from;
    try {
      expect(encodeQuery("next=/a b")).to.equal("next%3D%2Fa+b");
    } finally {
      Array.from = from;
    }
  });

  it("encodes each part independently", () => {
    const text = fc.string({ unit: "grapheme" });
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(encodeQuery(left + right)).to.equal(
          encodeQuery(left) + encodeQuery(right),
        );
      }),
    );
  });
});

describe("the query on the wire", () => {
  it("is the only parameter, also if it is empty", async () => {
    const { session, server } = world([challenge("ak-stage-identification")]);
    await session.start({ slug: "login", query: "" });
    expect(server.requests.map(({ url }) => url)).to.deep.equal([
      "/api/v3/flows/executor/login/?query=",
    ]);
  });

  it("is encoded once more as a whole, so that it arrives unchanged", async () => {
    const { session, server } = world([challenge("ak-stage-identification")]);
    await session.start({ slug: "login", query: "next=%2Fhome%3Fa%3Db&x=1'2" });
    expect(server.requests[0]?.url).to.equal(
      "/api/v3/flows/executor/login/?query=next%3D%252Fhome%253Fa%253Db%26x%3D1%272",
    );
  });
});
