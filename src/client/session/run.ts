import type { Challenge } from "../../protocol/index.js";
import { csrfTrouble } from "./diagnoses.js";
import type { Exchange } from "./exchanges.js";
import type { FlowClient } from "../flow-client.js";
import type { Reply } from "../reply.js";
import type { FlowError } from "../errors.js";
import type { Notice } from "./reply-rules.js";
import type { Given } from "./state.js";

/** What a session remembers of its run to understand the next reply. */
export class Run {
  readonly #client: FlowClient;
  /** The CSRF token before the first request. */
  #before: { readonly csrfToken: string | undefined } | undefined;
  /** Whether anything was asked, and whether anything was answered. */
  asked = false;
  posted = false;
  /** The running flow's first challenge. */
  first: Challenge | undefined;
  /** What the person called themselves in this run. */
  given: Given = {};
  /** Redirects to the executor or to flows in a row, and whether the first was warned of. */
  hops = 0;
  warned = false;
  /** A form that gave way to an error or to a source, for the way back. */
  kept: { challenge: Challenge; form: number } | undefined;
  /** Who was there before a cancel. */
  cancelledUser: string | undefined;
  /** A POST whose reply never came, with the CSRF token of that time. */
  #lost: { csrf: string | undefined } | undefined;
  /** Answers to one component that ended in the server's error, in a row. */
  #crashes = { component: "", times: 0 };

  /** @param before the CSRF token before a first request that was made already */
  constructor(
    client: FlowClient,
    before?: { readonly csrfToken: string | undefined },
  ) {
    this.#client = client;
    this.#before = before;
  }

  /** A request is about to be made. */
  open(): void {
    const { csrfToken } = this.#client;
    this.#before ??= { csrfToken };
  }

  /** See `Done.signedIn`. */
  get signedIn(): boolean | undefined {
    const { csrfToken } = this.#client;
    if (csrfToken === undefined) return undefined;
    return this.#before !== undefined && this.#before.csrfToken !== csrfToken;
  }

  /** Whether the last answer may or may not have reached the server. */
  get inDoubt(): boolean {
    return this.#lost !== undefined;
  }

  /** An answer is on its way: until its reply comes, it counts as lost. */
  sent(body: object): void {
    // Without a component it is no person's answer.
    if ("component" in body) this.posted = true;
    for (const key of ["uid_field", "email"] as const) {
      const { [key]: name } = body as Partial<Record<string, unknown>>;
      if (typeof name === "string") this.given = { ...this.given, [key]: name };
    }
    this.#lost = { csrf: this.#client.csrfToken };
  }

  replied(): void {
    this.#lost = undefined;
  }

  /** A page with an error status came instead: what became of the answer is open, but a cookie that it set tells nothing. */
  refused(): void {
    this.#lost = { csrf: this.#client.csrfToken };
  }

  /** Another flow begins, or this one begins again. */
  begin(): void {
    this.first = undefined;
    this.kept = undefined;
  }

  /** What the reply means to a person who lost a reply before, or cancelled to become somebody else. */
  notice(reply: Challenge, { why }: Exchange): Notice | undefined {
    const back =
      reply.component === this.first?.component ||
      reply.component === "ak-stage-access-denied";
    const { csrfToken } = this.#client;
    const signedIn =
      why === "retry" &&
      back &&
      csrfToken &&
      this.#lost &&
      this.#lost.csrf !== csrfToken;
    const same =
      this.cancelledUser &&
      "pending_user" in reply &&
      reply.pending_user === this.cancelledUser;
    this.#lost = undefined;
    this.cancelledUser = undefined;
    return signedIn ? "signed-in" : same ? "still-signed-in" : undefined;
  }

  /** Counts crashes of one component's answers. The second in a row has a likely cause, which is returned. */
  crash(reply: Reply, { method, body }: Exchange): FlowError | undefined {
    if (method !== "POST" || !body || !("component" in body)) return undefined;
    const component = String(body.component);
    const times =
      component === this.#crashes.component ? this.#crashes.times : 0;
    this.#crashes = {
      component,
      times: reply.component === "ak-stage-flow-error" ? times + 1 : 0,
    };
    if (this.#crashes.times !== 2) return undefined;
    const { request_id } = reply;
    const id = typeof request_id === "string" ? request_id : undefined;
    return csrfTrouble(this.#client, id);
  }
}
