/** Listens to an element for a recorder. */
import { EARLY, type EarlyStart } from "../client/early-start.js";
import type { FlowExecutorEventMap } from "../events.js";
import type { FlowExecutor } from "../frame/flow-executor.js";
import { maskAddress, maskMessage } from "./masking.js";
import type { Recorder } from "./recorder.js";

type View = Window & { [EARLY]?: EarlyStart | undefined };

/** The window of an element, which may be a frame's. */
const viewOf = ({ ownerDocument }: Element): View | null =>
  ownerDocument.defaultView;

/**
 * Records the exchanges and events of an element, also of one that is not defined yet.
 * @returns stops listening
 */
export function watch(element: FlowExecutor, recorder: Recorder): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const view = viewOf(element);
  let early = view?.[EARLY];
  missed(element, recorder);

  const on = <Type extends keyof FlowExecutorEventMap>(
    type: Type,
    hear: (event: FlowExecutorEventMap[Type]) => void,
  ) => {
    const listener = hear as unknown as EventListener;
    element.addEventListener(type, listener, { signal });
  };
  const note = (
    { type }: Event,
    about: string,
    notes: readonly string[] = [],
    failed = false,
  ) => recorder.event({ name: type, about, notes, failed });

  on("flow-exchange", (event) => {
    const isEarly = early?.url === event.url && event.method === "GET";
    // The clock of a frame began at another time than this page's.
    const ago =
      isEarly && view && early ? view.performance.now() - early.at : 0;
    early = undefined;
    const since = isEarly ? performance.now() - ago : undefined;
    recorder.exchange(event, event.session, since);
  });
  on("flow-challenge", (event) => {
    const { challenge, restarted } = event;
    note(event, challenge.component, restarted ? ["restarted"] : []);
    recorder.shown(challenge);
  });
  // Only the keys of an answer, because its values may be secret.
  on("flow-response", (event) => {
    const { challenge, response } = event;
    const keys = Object.keys(response).join(", ");
    note(event, `${challenge.component}: ${keys || "nothing asked"}`);
  });
  on("flow-done", (event) => {
    const { to, signedIn, initial, flow } = event;
    const notes = initial ? ["nothing was asked"] : [];
    note(event, `${flow.slug} leads to ${placeOf(to, element)}`, [
      SIGNED_IN[String(signedIn)] ?? "",
      ...notes,
    ]);
  });
  on("flow-redirect", (event) => {
    const { to, reason, final } = event;
    const about = to ? placeOf(to, element) : "no address";
    note(event, about, [`reason: ${reason}`, ...(final ? ["final"] : [])]);
  });
  on("flow-error", (event) => {
    const { code, message } = event.error;
    note(event, code, [maskMessage(message)], true);
  });
  // A notice may name a person.
  on("flow-message", (event) => note(event, event.level));

  const leaving = (is: boolean) => () => {
    recorder.leaving = is;
  };
  for (const page of new Set([view, window])) {
    page?.addEventListener("pagehide", leaving(true), { signal });
    page?.addEventListener("pageshow", leaving(false), { signal });
  }
  return () => {
    listening.abort();
    recorder.end();
  };
}

/** Says what happened before the inspector listened. */
function missed(element: FlowExecutor, recorder: Recorder): void {
  const { flow } = element;
  if (!flow) return;
  const slug = `/${encodeURIComponent(flow.slug)}/`;
  const all = viewOf(element)?.performance.getEntriesByType("resource") ?? [];
  const before = all.filter(
    ({ name }) =>
      name.includes("/api/v3/flows/executor/") && name.includes(slug),
  );
  const seen =
    before.length > 0
      ? `${before.length} of its requests`
      : "Its requests until now";
  recorder.mark(
    `The flow ${flow.slug} was already running. ${seen} could not be seen, nor their bodies. Define the inspector before the element starts to see everything.`,
  );
}

const SIGNED_IN: Readonly<Record<string, string>> = {
  true: "signed in",
  false: "no user was signed in",
  undefined: "signed in or not: unknown",
};

/** An address, without the origin if it is the page's own. */
export function placeOf(address: string, { ownerDocument }: Element): string {
  const { location } = ownerDocument;
  const url = new URL(address, location.href);
  return maskAddress(
    url.origin === location.origin
      ? url.pathname + url.search + url.hash
      : url.href,
  );
}
