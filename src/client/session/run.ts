import type { Challenge } from "../../protocol/index.js";
import { csrfTrouble } from "./session-errors.js";
import type { Exchange } from "./exchanges.js";
import type { FlowClient } from "../flow-client.js";
import type { Reply } from "../reply.js";
import type { FlowError } from "../errors.js";
import { isPlannedElsewhere, type Notice } from "./reply-rules.js";
import type { Given } from "./state.js";

/** The facts about a run that a session needs to interpret the next reply. */
export class Run {
  readonly #client: FlowClient;
  /** The CSRF token before the first request. */
  #before: { readonly csrfToken: string | undefined } | undefined;
  /** Whether the server has asked anything, and whether the person has answered anything. */
  asked = false;
  posted = false;
  /** The running flow's first challenge. */
  first: Challenge | undefined;
  /** The names that the person entered in this run. */
  given: Given = {};
  /** The account's name: the last one that the person typed, and the last one that the server sent. */
  #typed: string | undefined;
  #named: string | undefined;
  /** The number of redirects in a row to the executor or between flows, and whether a warning was logged. */
  hops = 0;
  warned = false;
  /** A form that an error or a source replaced, kept for the way back. */
  kept: { challenge: Challenge; form: number } | undefined;
  /** The user who was signed in before a cancel. */
  cancelledUser: string | undefined;
  /** A POST without a reply so far, with the CSRF token from before the POST. */
  #lost: { csrf: string | undefined } | undefined;
  /** How many answers in a row to one component ended in the server's error, and whether the likely cause was told. */
  #crashes = { component: "", times: 0, told: false };

  /** @param before the CSRF token before a first request that was already sent */
  constructor(
    client: FlowClient,
    before?: { readonly csrfToken: string | undefined },
  ) {
    this.#client = client;
    this.#before = before;
  }

  /** Called before each request. */
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

  /** Whether it is unknown if the last answer reached the server. */
  get inDoubt(): boolean {
    return this.#lost !== undefined;
  }

  /** The account's name: as the person typed it, or else as the server sent it. Password managers store the typed one. */
  get username(): string | undefined {
    return this.#typed ?? this.#named;
  }

  /** Remembers the account's name, if the server's question contains it. */
  name(reply: Challenge): void {
    if ("pending_user" in reply && reply.pending_user)
      this.#named = reply.pending_user;
  }

  /** Forgets all names, because the person may start again as another user. */
  forgetNames(): void {
    this.given = {};
    this.#typed = this.#named = undefined;
  }

  /** Called before an answer is sent. The answer counts as lost until its reply arrives. */
  sent(body: object): void {
    // A body without a component is not an answer of the person.
    if ("component" in body) this.posted = true;
    const answer = body as Partial<Record<string, unknown>>;
    const { component, uid_field, username } = answer;
    // A passkey may identify another account than the name that was typed before.
    if (component === "ak-stage-identification") this.forgetNames();
    for (const key of ["uid_field", "email"] as const) {
      const { [key]: name } = answer;
      if (typeof name === "string") this.given = { ...this.given, [key]: name };
    }
    const typed = component === "ak-stage-prompt" ? username : uid_field;
    if (typeof typed === "string" && typed) this.#typed = typed;
    this.#lost = { csrf: this.#client.csrfToken };
  }

  replied(): void {
    this.#lost = undefined;
  }

  /**
   * Called after a reply with an error status. It is unknown whether the server received the answer. A cookie that this
   * reply set does not prove a sign-in.
   */
  refused(): void {
    this.#lost = { csrf: this.#client.csrfToken };
  }

  /** Called when another flow starts, or when this flow starts again. */
  begin(): void {
    this.first = undefined;
    this.kept = undefined;
  }

  /** The notice for a person who lost a reply before, or who cancelled to sign in as another user. */
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

  /**
   * Counts the crashes after answers to one component, and returns their likely cause, once: at the first crash if the
   * person seems to be signed in already, because authentik then checks each answer; otherwise at the second.
   */
  crash(reply: Reply, { method, body }: Exchange): FlowError | undefined {
    if (method !== "POST" || !body || !("component" in body)) return undefined;
    const { component } = body as Pick<Challenge, "component">;
    const isCrash = reply.component === "ak-stage-flow-error";
    if (!isCrash || component !== this.#crashes.component)
      this.#crashes = { component, times: 0, told: false };
    if (!isCrash) return undefined;
    const crashes = this.#crashes;
    crashes.times++;
    const { csrfToken } = this.#client;
    const isSignedIn =
      csrfToken !== undefined || isPlannedElsewhere({ component });
    if (crashes.told || (crashes.times < 2 && !isSignedIn)) return undefined;
    crashes.told = true;
    const { request_id } = reply;
    const id = typeof request_id === "string" ? request_id : undefined;
    return csrfTrouble(this.#client, id);
  }
}
