import { isAnswer, jsonOf } from "../ask.js";
import { componentOf } from "../challenge.js";
import {
  attributesOf,
  defaultPath,
  reaches,
  readSetCookie,
  type SetCookie,
} from "../cookies.js";
import { cookieHeader, cookiePath as pathLines, setCookie } from "../fixes.js";
import type { Observed } from "../observed.js";
import { EXECUTOR } from "../paths.js";
import { challengeOf } from "./executor.js";
import { SESSION } from "./identity.js";
import {
  fine,
  type Judgement,
  type Rule,
  unseen,
  UNREACHED,
  wrong,
} from "./rule.js";

const ABOUT = "docs/protocol/cookies-and-csrf.md#the-cookies";
const LOST = "Every answer starts the flow again.";

/** The session cookie of the first question. */
function session({ first }: Observed): SetCookie | undefined {
  const lines = isAnswer(first) ? first.setCookies : undefined;
  return lines
    ?.map(readSetCookie)
    .find(({ name, isGone }) => name === SESSION && !isGone);
}

/** Whether the question after the answer is the first one again, without a complaint: authentik did not know the session. */
function comesAgain(seen: Observed): boolean | undefined {
  const { answered } = seen;
  const next = jsonOf(answered?.next);
  const first = challengeOf(seen);
  if (!answered || !next || !first) return undefined;
  const component = componentOf(next);
  if (next.response_errors !== undefined || !component) return undefined;
  if (component === "xak-flow-redirect" || component === "ak-stage-flow-error")
    return undefined;
  return component === componentOf(first);
}

/** Whether cookies do not reach authentik. Then nothing that needs one can be judged. */
export const cookiesAreLost = (seen: Observed): boolean =>
  comesAgain(seen) === true;

/** Cookies go in both directions. */
export const cookies: Rule = {
  id: "cookies",
  title: "Cookies",
  looksAt:
    "authentik's session cookie comes, a browser keeps it, and authentik knows it again",
  about: ABOUT,
  judge(seen) {
    const { first, page } = seen;
    if (!challengeOf(seen)) return unseen(UNREACHED);
    const cookie = session(seen);
    const isListed = isAnswer(first) && first.setCookies !== undefined;
    if (isListed && !cookie)
      return wrong("Set-Cookie does not come through", setCookie(), {
        measured: [["Set-Cookie", `no ${SESSION}`]],
        detail: LOST,
      });
    const refusal = cookie && refused(cookie, page);
    if (cookie && refusal)
      return wrong(`browsers drop the session cookie: ${refusal}`, [], {
        measured: [["Set-Cookie", attributesOf(cookie)]],
        detail: LOST,
      });
    const again = comesAgain(seen);
    if (again === true)
      return wrong("cookies do not reach authentik", cookieHeader(), {
        measured: [["after an accepted answer", "the first question again"]],
        detail: LOST,
      });
    const attributes = cookie && attributesOf(cookie);
    if (again === false)
      return fine(attributes ?? "authentik knows the session again");
    return unseen(
      attributes
        ? `${attributes}; whether authentik knows it again was not seen`
        : "only a second question tells",
      "To see cookies go both ways, name a flow that asks for a name alone.",
    );
  },
};

/** Why a browser does not keep or send a cookie; `undefined` if it does. */
function refused(cookie: SetCookie, page: URL): string | undefined {
  const { domain, isSecure, sameSite } = cookie;
  const isLocal = /^(localhost|.*\.localhost|127\.0\.0\.1|\[::1\])$/.test(
    page.hostname,
  );
  if (isSecure && page.protocol === "http:" && !isLocal)
    return "it is Secure, and the page has http";
  if (sameSite === "none" && !isSecure) return "SameSite=None without Secure";
  const name = domain.replace(/^\./, "").toLowerCase();
  const isOwn =
    !name || page.hostname === name || page.hostname.endsWith(`.${name}`);
  return isOwn ? undefined : `its Domain is ${name}`;
}

/** The cookies' path has the page and authentik's addresses in it. */
export const cookiePath: Rule = {
  id: "cookie-path",
  title: "Path of the cookies",
  looksAt: "the page is below the path of authentik's cookies",
  about:
    "docs/protocol/cookies-and-csrf.md#a-page-outside-the-sub-path-cannot-read-the-token",
  judge(seen) {
    if (!challengeOf(seen)) return unseen(UNREACHED);
    const cookie = session(seen);
    const { page, base } = seen;
    if (cookie) {
      const its = defaultPath(
        `${base.pathname}${EXECUTOR.slice(1)}${seen.slug}/`,
      );
      return ofPath(cookie.path || its, page.pathname, base.pathname);
    }
    if (seen.browser?.readsCsrf === true) return fine("readable by the page");
    if (
      seen.browser?.readsCsrf === false &&
      !reaches(base.pathname, page.pathname)
    )
      return ofPath(base.pathname, page.pathname, base.pathname);
    return unseen(
      "a page cannot see the path of a cookie",
      "To see the path of the cookies, run npx flow-executor doctor, or sign in.",
    );
  },
};

function ofPath(path: string, page: string, base: string): Judgement {
  if (!reaches(path, `${base}api/`))
    return wrong(
      "the cookies’ path is not that of authentik",
      pathLines(path),
      {
        measured: [
          ["Path", path],
          ["authentik", base],
        ],
        detail:
          "Browsers do not send the cookies to authentik. Every answer starts the flow again.",
      },
    );
  if (reaches(path, page)) return fine(`Path=${path}`);
  return wrong("the page is outside the cookies’ path", pathLines(path), {
    measured: [
      ["Path", path],
      ["page", page],
    ],
    detail:
      "The page cannot read the CSRF cookie, so a signed-in user is refused at the next answer (cookie-path). Or put the page below the path.",
  });
}

/** The page can read `authentik_csrf`. */
export const csrfCookie: Rule = {
  id: "csrf-cookie",
  title: "CSRF cookie",
  looksAt:
    "the page can read the cookie authentik_csrf, which comes with the sign-in",
  about:
    "docs/protocol/cookies-and-csrf.md#the-csrf-cookie-appears-with-the-sign-in",
  judge(seen) {
    const { browser, isSignedIn, page, base } = seen;
    if (!browser)
      return unseen(
        "it comes with the sign-in",
        "To see the CSRF cookie, sign in and open the page with ?flow-doctor.",
      );
    if (isSignedIn !== true || browser.readsCsrf === undefined)
      return unseen(
        "it comes with the sign-in",
        "To see the CSRF cookie, sign in and check again.",
      );
    if (browser.readsCsrf) return fine("readable by the page");
    // The path is the mistake of another rule.
    if (!reaches(base.pathname, page.pathname))
      return unseen("the page is outside the cookies’ path");
    return wrong("the page cannot read the CSRF cookie", setCookie(), {
      measured: [["document.cookie", "no authentik_csrf"]],
      detail:
        "A signed-in user is refused at the next answer (csrf-missing). The proxy drops the cookie or adds HttpOnly to it.",
    });
  },
};
