import { FlowSession, type Done } from "../../src/client/index.js";
import { LazySession } from "../../src/client/lazy-session.js";
import type { FlowSessionOptions } from "../../src/client/session/state.js";
import { world } from "./support.js";

/** A session whose code comes when it is asked for, or never in time. */
export function lazy(replies: object[], { late = false } = {}) {
  const it = world(replies);
  const happened: string[] = [];
  const dones: Done[] = [];
  let fails = false;
  const open = async (options: FlowSessionOptions) => {
    if (late) await new Promise(() => undefined);
    if (fails) throw new Error("404");
    const session = new FlowSession({
      ...options,
      navigate: () => happened.push("navigate"),
    });
    for (const type of ["done", "redirect", "error"]) {
      session.addEventListener(type, () => happened.push(type));
    }
    session.addEventListener("done", (event) => {
      dones.push((event as CustomEvent<Done>).detail);
    });
    return session;
  };
  const session = new LazySession(it.session.client, open);
  const changes: string[] = [];
  session.addEventListener("change", () => {
    changes.push(session.state.challenge?.component ?? "");
  });
  return {
    it,
    server: it.server,
    lazy: session,
    happened,
    dones,
    changes,
    fail: (yes: boolean) => (fails = yes),
  };
}
