/** The protocol without our interface, under React's own form: what "bring your own UI" takes. */
import {
  FlowClient,
  FlowSession,
  type ResponseErrors,
} from "flow-executor/client";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { FlowDoneEvent } from "flow-executor";
import { useArrival } from "./pages.js";

const client = new FlowClient({ baseUrl: "/" });

/** A session is a store: one immutable state, and an event that says there is a new one. */
function useFlow(slug: string, done: (end: FlowDoneEvent) => void) {
  const [session] = useState(
    () => new FlowSession({ client, redirect: "manual" }),
  );
  useEffect(() => {
    const tell = (event: Event) =>
      done((event as CustomEvent<FlowDoneEvent>).detail);
    session.addEventListener("done", tell);
    return () => session.removeEventListener("done", tell);
  });
  useEffect(() => {
    void session.start({ slug });
    return () => session.stop();
  }, [session, slug]);
  const state = useSyncExternalStore(
    (changed) => {
      session.addEventListener("change", changed);
      return () => session.removeEventListener("change", changed);
    },
    () => session.state,
  );
  return [session, state] as const;
}

/** The fields that this form knows how to ask for, by component. */
const forms = {
  "ak-stage-identification": { name: "uid_field", label: "Name", type: "text" },
  "ak-stage-password": {
    name: "password",
    label: "Password",
    type: "password",
  },
} as const;

export function OwnForm() {
  const arrive = useArrival();
  const [session, state] = useFlow("default-authentication-flow", (end) => {
    void arrive(end);
  });
  const { challenge, error, pending } = state;
  if (error) {
    return (
      <p role="alert">
        {error.message}{" "}
        <button type="button" onClick={() => void session.retry()}>
          Try again
        </button>
      </p>
    );
  }
  if (!challenge) return <p>One moment …</p>;
  if (!(challenge.component in forms))
    return <p>This form does not know {challenge.component}.</p>;
  const field = forms[challenge.component as keyof typeof forms];
  return (
    <>
      <h1>{state.flowInfo?.title}</h1>
      <form
        key={state.form}
        action={(data) => {
          const value = data.get(field.name);
          void session.respond({ [field.name]: value });
        }}
        onReset={(event) => event.preventDefault()}
      >
        <label>
          {field.label} <input {...field} autoFocus required />
        </label>{" "}
        <button disabled={pending}>Go on</button>
        <Errors of={challenge.response_errors} />
      </form>
    </>
  );
}

function Errors({ of: errors = {} }: { of?: ResponseErrors | undefined }) {
  const texts = Object.values(errors).flat();
  return (
    <div role="alert">
      {texts.map(({ string }) => (
        <p key={string}>{string}</p>
      ))}
    </div>
  );
}
