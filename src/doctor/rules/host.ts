import { host as hostLines, forwardedProto as protoLines } from "../fixes.js";
import type { Observed } from "../observed.js";
import { cookiesAreLost } from "./cookies.js";
import { challengeOf, isReached } from "./executor.js";
import {
  hostSeen,
  isHostRight,
  isOriginAccepted,
  otherOrigin,
  schemeSeen,
} from "./identity.js";
import {
  fine,
  type Judgement,
  type Rule,
  unseen,
  UNREACHED,
  wrong,
} from "./rule.js";

const REFUSED =
  "A signed-in user is refused at the next answer (csrf-refused). Links in mails lead to the wrong host.";
const ABOUT =
  "docs/protocol/cookies-and-csrf.md#the-origin-check-behind-a-proxy";
const POST = "POST /flows/-/cancel/";
const NO_EVIDENCE = "no answer tells it";
const LATER =
  "To see what authentik takes itself for, name a flow with a passkey.";

const shortScheme = (scheme = "") => scheme.replace(":", "");

/** The scheme that authentik sees is not that of the page. */
const isSchemeWrong = (seen: Observed): boolean => {
  const told = schemeSeen(seen)?.scheme;
  const { page } = seen;
  return told !== undefined
    ? told !== page.protocol
    : otherOrigin(seen) !== undefined;
};

const isHostWrong = (seen: Observed): boolean => {
  const told = hostSeen(seen);
  return told !== undefined && !isHostRight(told, seen.page);
};

/** `Host` comes through as the visitor sent it. */
export const host: Rule = {
  id: "host",
  title: "Host",
  looksAt: "authentik takes itself for the host of the page",
  about: ABOUT,
  judge(seen) {
    if (!isReached(seen)) return unseen(UNREACHED);
    const told = hostSeen(seen);
    if (told && isHostRight(told, seen.page))
      return fine(told.host ?? "", { detail: `Read from ${told.from}.` });
    const accepted = isOriginAccepted(seen);
    if (told && accepted !== true)
      return wrong(
        "Host does not come through as the visitor sent it",
        hostLines(),
        {
          measured: [
            ["authentik takes itself for", told.host ?? ""],
            [
              "it should be",
              told.isWithoutPort ? seen.page.hostname : seen.page.host,
            ],
          ],
          detail: REFUSED,
        },
      );
    if (accepted === true) return fine(seen.page.host);
    return accepted === false ? deduced(seen) : unseen(NO_EVIDENCE, LATER);
  },
};

/** The origin was refused. If the scheme is known to be right, the host remains. */
function deduced(seen: Observed): Judgement {
  if (cookiesAreLost(seen))
    return unseen("cookies do not arrive, so nothing else is told");
  if (isSchemeWrong(seen))
    return unseen("X-Forwarded-Proto has to be right first");
  if (schemeSeen(seen) === undefined) return unseen(NO_EVIDENCE, LATER);
  return wrong(
    "Host does not come through as the visitor sent it",
    hostLines(),
    {
      measured: [
        [POST, "403, with a matching token"],
        ["from", seen.page.origin],
        ["scheme", `${shortScheme(seen.page.protocol)}, as it should be`],
      ],
      detail: `${REFUSED} The same happens if the header X-authentik-CSRF or Origin is changed on the way.`,
    },
  );
}

/** `X-Forwarded-Proto` says the scheme of the page. */
export const forwardedProto: Rule = {
  id: "forwarded-proto",
  title: "X-Forwarded-Proto",
  looksAt: "authentik knows whether the page is served by https",
  about: ABOUT,
  judge(seen) {
    if (!isReached(seen)) return unseen(UNREACHED);
    const told = schemeSeen(seen);
    const wanted = seen.page.protocol;
    const scheme = told?.scheme ?? otherScheme(seen);
    if (scheme === undefined)
      return isOriginAccepted(seen) === true
        ? fine(shortScheme(wanted))
        : unseen(NO_EVIDENCE, LATER);
    if (scheme === wanted)
      return fine(
        shortScheme(wanted),
        told && { detail: `Read from ${told.from}.` },
      );
    const measured = [
      ["authentik sees", shortScheme(scheme)],
      ["it should be", shortScheme(wanted)],
    ] as const;
    return wanted === "https:"
      ? wrong("X-Forwarded-Proto does not arrive", protoLines(), {
          measured,
          detail: `A signed-in user is refused at the next answer (csrf-refused). Cookies come without Secure.`,
        })
      : wrong("authentik sees https, and the page has http", [], {
          measured,
          detail:
            "Browsers drop Secure cookies that come by http. Connect the proxy to the http port of authentik, or serve the page by https.",
        });
  },
};

const otherScheme = (seen: Observed): string | undefined => {
  const other = otherOrigin(seen);
  return other === undefined ? undefined : new URL(other).protocol;
};

/** authentik accepts the page's `Origin`. */
export const origin: Rule = {
  id: "origin",
  title: "Origin",
  looksAt:
    "authentik accepts a POST from the page's origin, with a token that matches its cookie",
  about: ABOUT,
  judge(seen) {
    if (challengeOf(seen) === undefined) return unseen(UNREACHED);
    const accepted = isOriginAccepted(seen);
    if (accepted === true) return fine(`${seen.page.origin} is accepted`);
    if (seen.origins === undefined)
      return unseen("the CSRF cookie of the signed-in person cannot be read");
    if (accepted === undefined)
      return unseen("the cancel view did not answer as authentik’s does");
    if (cookiesAreLost(seen))
      return unseen("cookies do not arrive, so nothing else is told");
    if (
      isHostWrong(seen) ||
      isSchemeWrong(seen) ||
      schemeSeen(seen) !== undefined
    )
      return unseen(
        "it is refused as long as Host or X-Forwarded-Proto is wrong",
      );
    return wrong(
      "authentik refuses the origin of the page: Host or X-Forwarded-Proto is changed",
      bothLines(),
      {
        measured: [
          [POST, "403, with a matching token"],
          ["from", seen.page.origin],
        ],
        detail: `${REFUSED} The terminal tells which of the two it is.`,
      },
    );
  },
};

/** The lines for both, in one place. */
const bothLines = () =>
  hostLines().map((fix) => {
    const other = protoLines().find(({ server }) => server === fix.server);
    const known = new Set(fix.lines.map(([, text]) => text));
    const more = other?.lines.filter(([, text]) => !known.has(text)) ?? [];
    return { ...fix, lines: [...fix.lines, ...more] };
  });
