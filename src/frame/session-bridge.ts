import { earlyFetch } from "../client/early-start.js";
import { FlowClient } from "../client/flow-client.js";
import type { FlowError } from "../client/errors.js";
import { FlowSession } from "../client/session/session.js";
import type {
  Done,
  FlowSessionOptions,
  Outcome,
  Redirect,
} from "../client/session/state.js";
import { forgetSource } from "../stage-kit/sources/sent-away.js";
import type { StageRequest } from "../stage-kit/stage-element.js";
import {
  FlowDoneEvent,
  FlowRedirectEvent,
  FlowResponseEvent,
  tellError,
} from "../events.js";

/** The client of an element whose page sets no client. */
export const ownClient = (baseUrl: string) => ({
  baseUrl,
  client: new FlowClient({ baseUrl, fetch: earlyFetch }),
});

/**
 * Creates a session for an element. The session's events become events of the element, and redirects navigate the
 * element's page.
 */
export function openSession(
  host: HTMLElement,
  options: FlowSessionOptions,
): FlowSession {
  const navigate = (to: string) => leave(host.ownerDocument, to);
  const session = new FlowSession({ ...options, navigate });
  const tell = <T>(type: string, event: (detail: T) => Event) =>
    session.addEventListener(type, (told) => {
      const { detail } = told as CustomEvent<T>;
      if (!host.dispatchEvent(event(detail))) told.preventDefault();
    });
  tell("done", (done: Done) => new FlowDoneEvent(done));
  session.addEventListener("done", forgetSource);
  tell("redirect", (redirect: Redirect) => new FlowRedirectEvent(redirect));
  session.addEventListener("error", (told) =>
    tellError(host, (told as CustomEvent<FlowError>).detail),
  );
  return session;
}

function leave({ location }: Document, to: string): void {
  const page = (address: string) => address.split("#", 1)[0];
  // An address with a fragment that is otherwise the same would not load the page again.
  if (page(to) === page(location.href)) location.reload();
  else location.assign(to);
}

/** What sends an answer besides its session. */
export interface Answering {
  /** Marks the element as pending until the work is done. */
  hold(work: Promise<void>): Promise<void>;
  readonly isHolding: boolean;
}

/** Sends an answer, unless the page cancels or refuses it. The page may change the answer, and take its time. */
export async function answer(
  host: HTMLElement,
  session: FlowSession,
  answering: Answering,
  response: object,
  silent = false,
): Promise<Outcome> {
  const { flow, challenge, pending, finished } = session.state;
  // An answer that is not sent fires no event.
  if (!flow || !challenge || pending || finished) return "ignored";
  if (answering.isHolding) return "ignored";
  const event = new FlowResponseEvent(challenge, response);
  host.dispatchEvent(event);
  const { settled } = event;
  if (settled) await answering.hold(settled);
  if (session.challenge !== challenge) return "ignored";
  if (event.refusals) {
    session.refuse(event.refusals);
    return "rejected";
  }
  if (event.defaultPrevented) return "ignored";
  return session.respond(event.response, { silent });
}

/** Performs a stage's request. */
export async function obey(
  host: HTMLElement,
  session: FlowSession,
  answering: Answering,
  asked: StageRequest,
): Promise<Outcome> {
  switch (asked.do) {
    case "respond":
      if (!asked.silent) {
        const outcome = await answer(host, session, answering, asked.response);
        if (outcome === "accepted") asked.accepted?.();
        return outcome;
      }
      // The stage shows the result itself.
      void answer(host, session, answering, asked.response, true);
      return "ignored";
    case "reload":
      return session.reload();
    case "restart":
      return session.restart();
    case "show":
      session.show(asked.challenge);
      return "ignored";
    case "leave":
      session.leave(asked);
      return "ignored";
  }
}
