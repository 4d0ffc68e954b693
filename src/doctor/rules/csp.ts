import { headerOf, isAnswer } from "../ask.js";
import {
  captchaScript,
  framesOf,
  picturesOf,
  type Challenge,
} from "../challenge.js";
import { policy as lines } from "../fixes.js";
import { metaPolicies } from "../html.js";
import type { Observed } from "../observed.js";
import {
  allows,
  type Policy,
  readPolicies,
  readPolicy,
  sourcesOf,
} from "../policy.js";
import { parseUrl } from "../../client/url.js";
import { challengeOf, nextOf } from "./executor.js";
import { fine, type Rule, unseen, wrong } from "./rule.js";

const ABOUT = "docs/security.md#content-security-policy";

/** The policies of the page: those of its header, and those of its `<meta>`. */
export function policiesOf({ document }: Observed): Policy[] {
  if (!isAnswer(document)) return [];
  return [
    ...readPolicies(headerOf(document, "content-security-policy")),
    ...metaPolicies(document.body).map(readPolicy),
  ];
}

/** Something that the page must be allowed to load. */
interface Need {
  readonly directives: readonly [string, ...string[]];
  readonly url: URL;
  readonly source: string;
  readonly what: string;
}

function needsOf(seen: Observed): Need[] {
  const { base, page } = seen;
  const asked = [challengeOf(seen), nextOf(seen)].filter(
    (each): each is Challenge => each !== undefined,
  );
  const own: Need = {
    directives: ["connect-src"],
    url: new URL("api/v3/flows/executor/", base),
    source: "'self'",
    what: "the requests of the flow",
  };
  const named = (
    texts: readonly string[],
    directives: Need["directives"],
    what: string,
  ): Need[] =>
    texts.flatMap((text) => {
      const url = parseUrl(text, new URL("/", base));
      if (!url || !/^(https?|data):$/.test(url.protocol)) return [];
      const source =
        url.protocol === "data:"
          ? "data:"
          : url.origin === page.origin
            ? "'self'"
            : url.origin;
      return { directives, url, source, what };
    });
  const captchas = asked.map(captchaScript).filter(Boolean);
  const frames = asked.flatMap(framesOf);
  const pictures = asked
    .flatMap(picturesOf)
    .filter((text) => !frames.includes(text));
  return [
    own,
    ...named(pictures, ["img-src"], "a picture of the flow"),
    ...named(
      captchas,
      ["script-src-elem", "script-src"],
      "the captcha’s script",
    ),
    ...named(captchas, ["frame-src", "child-src"], "the captcha’s frame"),
    ...named(frames, ["frame-src", "child-src"], "a frame of the flow"),
  ];
}

/** A script with a nonce or a hash, or loaded by a trusted one, is allowed whatever its address. */
const isByNonce = (sources: readonly string[]) =>
  sources.some((source) => /^'(nonce-|sha\d|strict-dynamic)/.test(source));

/** The page's policy allows what this flow asks for. */
export const csp: Rule = {
  id: "csp",
  title: "Page’s CSP",
  looksAt: "the page's policy allows what the flow's questions load",
  about: ABOUT,
  judge(seen) {
    const { document } = seen;
    if (!isAnswer(document)) return unseen("the page did not come");
    const policies = policiesOf(seen);
    if (policies.length === 0) return fine("none");
    const refused = needsOf(seen).flatMap((need) =>
      policies.flatMap((policy) => {
        const sources = sourcesOf(policy, ...need.directives);
        const isFine =
          sources === undefined ||
          allows(sources, need.url, seen.page) ||
          (need.directives[0].startsWith("script") && isByNonce(sources));
        return isFine ? [] : [{ ...need, policy, sources }];
      }),
    );
    if (refused.length === 0)
      return challengeOf(seen)
        ? fine("refuses nothing that the first questions need")
        : unseen("what the flow needs is not known");
    const changes = new Map(
      refused.map(({ directives: [directive], policy, sources, source }) => {
        const from = policy.has(directive)
          ? [directive, ...(policy.get(directive) ?? [])].join(" ")
          : "";
        const kept = sources.filter((each) => each !== "'none'");
        return [
          directive + source,
          [from, [directive, ...kept, source].join(" ")] as const,
        ];
      }),
    );
    return wrong(
      "the page’s policy refuses what the flow needs",
      lines([...changes.values()]),
      {
        measured: refused.map(({ what, source, directives: [directive] }) => [
          what,
          `${source} is not in ${directive}`,
        ]),
        detail: "The browser blocks it, and the console says so.",
      },
    );
  },
};

const NAMES = ["lit-html", "flow-executor"];

/** The page's policy allows the Trusted Types policies of the element. */
export const trustedTypes: Rule = {
  id: "trusted-types",
  title: "Trusted Types",
  looksAt: "`trusted-types` allows the policies `lit-html` and `flow-executor`",
  about: ABOUT,
  judge(seen) {
    if (!isAnswer(seen.document)) return unseen("the page did not come");
    const all = policiesOf(seen).flatMap((policy) => {
      const names = policy.get("trusted-types");
      return names ? [names] : [];
    });
    const missing = (names: readonly string[]) =>
      names.includes("*") ? [] : NAMES.filter((name) => !names.includes(name));
    const refusing = all.filter((names) => missing(names).length > 0);
    if (refusing.length === 0)
      return all.length > 0 ? fine(NAMES.join(", ")) : fine("not restricted");
    return wrong(
      `the page’s policy refuses ${refusing.flatMap(missing).join(" and ")}`,
      lines(
        refusing.map((names) => {
          const kept = names.filter((name) => name !== "'none'");
          return [
            ["trusted-types", ...names].join(" "),
            ["trusted-types", ...kept, ...missing(names)].join(" "),
          ];
        }),
      ),
      {
        measured: refusing.map((names) => [
          "trusted-types",
          names.join(" ") || "none",
        ]),
        detail: "The element shows nothing, and the console says so.",
      },
    );
  },
};
