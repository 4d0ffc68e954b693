/** Writes the element's events to the log. */
import type { FlowExecutor } from "../src/frame/flow-executor.js";
import type { Journal } from "./journal.js";
import { maskAddress } from "./secrets.js";

export function noteEvents(element: FlowExecutor, journal: Journal): void {
  const note = (
    { type }: Event,
    about: string,
    more: { notes?: string[]; failed?: boolean } = {},
  ) => {
    journal.add({ kind: "event", label: type, about, ...more });
  };

  element.addEventListener("flow-challenge", (event) => {
    const { challenge, restarted } = event;
    note(event, challenge.component, {
      notes: restarted ? ["restarted"] : [],
    });
  });

  // Log only the keys of an answer, because its values may be secret.
  element.addEventListener("flow-response", (event) => {
    const { challenge, response } = event;
    const keys = Object.keys(response).join(", ");
    note(event, `${challenge.component}: ${keys || "nothing asked"}`);
  });

  element.addEventListener("flow-done", (event) => {
    const { to, signedIn, initial, flow } = event;
    note(event, `${flow.slug} leads to ${shorten(to)}`, {
      notes: [
        SIGNED_IN[String(signedIn)] ?? "",
        ...(initial ? ["nothing was asked"] : []),
      ],
    });
  });

  element.addEventListener("flow-redirect", (event) => {
    const { to, reason, final } = event;
    note(event, to ? shorten(to) : "no address", {
      notes: [`reason: ${reason}`, ...(final ? ["final"] : [])],
    });
  });

  element.addEventListener("flow-error", (event) => {
    const { code, message } = event.error;
    note(event, code, { notes: [message], failed: true });
  });
}

const SIGNED_IN: Readonly<Record<string, string>> = {
  true: "signed in",
  false: "nobody was signed in",
  undefined: "signed in or not: unknown",
};

/** Removes the origin if it is the page's own. */
function shorten(address: string): string {
  const url = new URL(address, location.href);
  return maskAddress(
    url.origin === location.origin
      ? url.pathname + url.search + url.hash
      : url.href,
  );
}
