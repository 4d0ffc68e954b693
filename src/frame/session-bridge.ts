import { earlyFetch } from "../client/early-start.js";
import { FlowClient, type SentRequest } from "../client/flow-client.js";
import type { FlowError } from "../client/errors.js";
import { FlowSession } from "../client/session/session.js";
import type {
  Done,
  FlowSessionOptions,
  Outcome,
  Redirect,
} from "../client/session/state.js";
import { forgetSource } from "../stage-kit/sources/sent-away.js";
import type { Answers } from "./answers.js";
import type { StageRequest } from "../stage-kit/stage-element.js";
import {
  FlowDoneEvent,
  FlowExchangeEvent,
  FlowRedirectEvent,
  tellError,
} from "../events.js";

/** The client of an element whose page sets no client. */
export const ownClient = (baseUrl: string) => ({
  baseUrl,
  client: new FlowClient({ baseUrl, fetch: earlyFetch }),
});

/** Creates a session for an element. The session's events become events of the element. */
export function openSession(
  host: HTMLElement,
  options: FlowSessionOptions,
): FlowSession {
  const session = new FlowSession(options);
  const tell = <T>(type: string, event: (detail: T) => Event) =>
    session.addEventListener(type, (told) => {
      const { detail } = told as CustomEvent<T>;
      if (!host.dispatchEvent(event(detail))) told.preventDefault();
    });
  tell("done", (done: Done) => new FlowDoneEvent(done));
  session.addEventListener("done", forgetSource);
  tell("redirect", (redirect: Redirect) => new FlowRedirectEvent(redirect));
  tell("exchange", (sent: SentRequest) => new FlowExchangeEvent(sent, session));
  session.addEventListener("error", (told) =>
    tellError(host, (told as CustomEvent<FlowError>).detail),
  );
  return session;
}

export function leave({ location }: Document, to: string): void {
  const page = (address: string) => address.split("#", 1)[0];
  // An address with a fragment that is otherwise the same would not load the page again.
  if (page(to) === page(location.href)) location.reload();
  else location.assign(to);
}

/** Whether the person has pressed a source. */
export const isSource = (asked: unknown): boolean => {
  const { do: what, reason } = (asked ?? {}) as Readonly<
    Record<string, unknown>
  >;
  return what === "leave" && reason === "source";
};

/** Performs a stage's request. */
export async function obey(
  session: FlowSession,
  answers: Answers,
  asked: StageRequest,
): Promise<Outcome> {
  switch (asked.do) {
    case "respond":
      if (!asked.silent) {
        const outcome = await answers.send(session, asked.response);
        if (outcome === "accepted") asked.accepted?.();
        return outcome;
      }
      // The stage shows the result itself.
      void answers.send(session, asked.response, true);
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
