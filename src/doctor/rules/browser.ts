/** Rules about the page itself. */
import {
  asksForPasskey,
  relyingParties,
  type Challenge,
} from "../challenge.js";
import { isAnswer } from "../ask.js";
import type { Observed } from "../observed.js";
import { challengeOf, nextOf } from "./executor.js";
import { fine, type Rule, unseen, UNREACHED, wrong } from "./rule.js";

const isLocal = ({ hostname }: URL): boolean =>
  /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

const isAddress = ({ hostname }: URL): boolean =>
  /^(\d+(\.\d+){3}|\[.*\])$/.test(hostname);

/** A browser accepts the page's host itself, or a domain above it. */
const isAccepted = (rpId: string, { hostname }: URL): boolean =>
  hostname === rpId || (rpId.includes(".") && hostname.endsWith(`.${rpId}`));

const asked = (seen: Observed): Challenge[] =>
  [challengeOf(seen), nextOf(seen)].filter(
    (each): each is Challenge => each !== undefined,
  );

/** Passkeys are for the host of the page. */
export const passkeys: Rule = {
  id: "passkeys",
  title: "Passkeys’ RP ID",
  looksAt: "the relying party of the flow's passkeys is the page's host",
  about: "docs/protocol/webauthn.md#the-origin-is-that-of-the-request",
  judge(seen) {
    if (!challengeOf(seen)) return unseen(UNREACHED);
    const ids = asked(seen).flatMap(relyingParties);
    if (ids.length === 0)
      return unseen(
        asked(seen).some(asksForPasskey)
          ? "the flow with passkeys is another one"
          : "no question here asks for a passkey",
        "To see the RP ID, name a flow that asks for a passkey first.",
      );
    if (isAddress(seen.page))
      return wrong("passkeys need a host name, not an address", [], {
        measured: [["page", seen.page.hostname]],
        detail:
          "Open the page by a name: browsers refuse passkeys for an IP address.",
      });
    const other = ids.find((id) => !isAccepted(id, seen.page));
    return other === undefined
      ? fine(ids[0] ?? "")
      : unseen(`${other} follows from Host, which is wrong`);
  },
};

/** The page is a secure context. */
export const secureContext: Rule = {
  id: "secure-context",
  title: "Secure context",
  looksAt: "https with a valid certificate, or a local host",
  about: "docs/deploying.md",
  judge({ page, browser, connection, document }) {
    const reason = connection?.certificate;
    if (reason !== undefined)
      return wrong("the certificate is not valid", [], {
        measured: [["certificate", reason]],
        detail:
          "Browsers warn before they show the page. The other rules were checked all the same. If your machines trust an authority of your own, name its certificate: NODE_EXTRA_CA_CERTS=ca.pem.",
      });
    if (!browser && page.protocol === "https:" && !isAnswer(document))
      return unseen("no connection by https was seen");
    const isFine = browser
      ? browser.isSecureContext
      : page.protocol === "https:" || isLocal(page);
    if (isFine)
      return fine(
        page.protocol === "https:"
          ? "https, certificate valid"
          : "a local host",
      );
    return wrong("the page is not a secure context", [], {
      measured: [["page", page.origin]],
      detail:
        "Passkeys do not work, and passwords are sent in clear text. Serve the page by https.",
    });
  },
};
