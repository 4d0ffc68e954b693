/**
 * Addresses that only seem to stay on this origin, or that run code: scheme × control character × place, in every field
 * with an address.
 */
import { expect } from "@open-wc/testing";
import fc from "fast-check";
import { resolveTarget } from "../../src/client/index.js";
import { innerQuery } from "../../src/client/query.js";
import "../../src/index.js";
import type { Challenge } from "../../src/protocol/index.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { tidyUp } from "../support/executor.js";
import { preview } from "../support/states.js";
import { warnings } from "../support/wait.js";

const SEED = 20261128;
/** The number of addresses per state. */
const EACH = 3;

const SCHEMES = [
  ...["", "javascript:", "JaVaScRiPt:", "data:text/html,", "vbscript:"],
  ...["file:", "blob:", "filesystem:", "about:"],
];
const CONTROLS = [
  ...["", "\t", "\n", "\r", "\0", " ", "\u0001", "\u00a0", "\u200b", "\ufeff"],
];
const PLACES = ["first", "in the scheme", "in the slashes", "last"] as const;
const SLASHES = [
  ...["", "/", "//", "///", "\\", "\\\\", "/\\", "\\/", "/.//", "/a/..//"],
  ...["/%2e//", "/%2E%2e//", "/./\\", ".\\\\", "/././/", "..//", "/%2f/"],
];
const RESTS = [
  ...["evil.example/x", "@evil.example/", "a@evil.example:80/", "alert(1)//"],
];

interface Parts {
  readonly scheme: string;
  readonly control: string;
  readonly place: (typeof PLACES)[number];
  readonly slashes: string;
  readonly rest: string;
}

const inside = (text: string, control: string) =>
  text.slice(0, 1) + control + text.slice(1);

function write({ scheme, control, place, slashes, rest }: Parts): string {
  if (place === "first") return control + scheme + slashes + rest;
  if (place === "in the scheme")
    return inside(scheme, control) + slashes + rest;
  if (place === "in the slashes")
    return scheme + inside(slashes, control) + rest;
  return scheme + slashes + control + rest;
}

const address = fc
  .record({
    scheme: fc.constantFrom(...SCHEMES),
    control: fc.constantFrom(...CONTROLS),
    place: fc.constantFrom(...PLACES),
    slashes: fc.constantFrom(...SLASHES),
    rest: fc.constantFrom(...RESTS),
  })
  .map(write);

/** All addresses, without random choices. */
function* everyAddress(): Generator<string> {
  for (const scheme of SCHEMES)
    for (const control of CONTROLS)
      for (const place of PLACES)
        for (const slashes of SLASHES)
          for (const rest of RESTS)
            yield write({ scheme, control, place, slashes, rest });
}

/** The host of the links in a fixture's own text. */
const LINKED = "https://id.example.com";

/** The reason why a browser must not get this address; `undefined` if it is safe. */
function wrong(url: URL): string | undefined {
  if (
    /^(javascript|data|vbscript|blob|file|filesystem|about):$/.test(
      url.protocol,
    )
  )
    return "runs code or reads local data";
  if (url.origin !== location.origin && url.origin !== LINKED)
    return /^https?:$/.test(url.protocol) ? "leads to another site" : undefined;
  return /^\/[/\\]/.test(url.pathname)
    ? "leads a router to another site"
    : undefined;
}

describe("an address from the server", () => {
  it("is refused, or stays on this origin in a browser and in a router", () => {
    const base = new URL("/", location.href);
    for (const text of everyAddress()) {
      const url = resolveTarget(text, base);
      if (!url) continue;
      expect(wrong(new URL(url.href)), JSON.stringify(text)).to.equal(
        undefined,
      );
      const route = url.pathname + url.search + url.hash;
      const routed = new URL(route, location.href);
      expect(wrong(routed), JSON.stringify(text)).to.equal(undefined);
    }
  });
});

describe("a `next` in the page's address", () => {
  it("is dropped, or stays on this origin in a browser and in a router", async () => {
    await warnings(() => {
      for (const text of everyAddress()) {
        const page = new URL("/sign-in", location.href);
        page.searchParams.set("next", text);
        const query = innerQuery(undefined, page, location.origin);
        const next = new URLSearchParams(query).get("next");
        if (next === null) continue;
        const url = new URL(next, location.href);
        expect(wrong(url), JSON.stringify(text)).to.equal(undefined);
      }
    });
  });
});

/** A challenge in which another address replaces each address; `undefined` if it has none. */
function withAddress(challenge: Challenge, text: string) {
  let places = 0;
  const json = JSON.stringify(challenge, (_, value: unknown) => {
    const isAddress =
      typeof value === "string" && /^(\/|[a-z][\w+.-]*:)\S+$/i.test(value);
    if (isAddress) places++;
    return isAddress ? text : value;
  });
  return places > 0 ? (JSON.parse(json) as Challenge) : undefined;
}

const LEADING = "a, area, form, iframe, script, object, embed, base";
const ATTRIBUTES = ["href", "action", "formaction", "src", "data"];

/** Forbidden addresses on the page. */
function found(element: Element): string[] {
  const all = [element, element.shadowRoot].flatMap((root) => [
    ...(root?.querySelectorAll(`${LEADING}, button, input`) ?? []),
  ]);
  return all.flatMap((each) =>
    ATTRIBUTES.flatMap((name) => {
      const value = each.getAttribute(name);
      if (value === null || !URL.canParse(value, location.href)) return [];
      const reason = wrong(new URL(value, location.href));
      return reason ? [`${each.localName} ${name}=${value} ${reason}`] : [];
    }),
  );
}

describe(`a stage with such addresses, seed ${SEED}`, () => {
  for (const [component, states] of Object.entries(fixtures)) {
    const shown = Object.entries<Challenge>(states).filter(([, challenge]) =>
      withAddress(challenge, ""),
    );
    if (shown.length === 0) continue;
    it(`has no unsafe link: ${component}`, async () => {
      const samples = fc.sample(address, {
        seed: SEED,
        numRuns: shown.length * EACH,
      });
      for (const [state, challenge] of shown) {
        for (const text of samples.splice(0, EACH)) {
          const hostile = withAddress(challenge, text);
          if (!hostile) continue;
          await warnings(async () => {
            const { element } = await preview(hostile);
            const about = `${state}: ${JSON.stringify(text)}`;
            expect(found(element).join(), about).to.equal("");
          });
          tidyUp();
        }
      }
    });
  }
});
