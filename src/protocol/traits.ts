/**
 * The facts about a component, besides its fields, that a client needs to interpret a reply
 * (docs/protocol/client-rules.md).
 */
export interface Traits<C> {
  /**
   * What two challenges of this component have in common if they are the same form, as a text to compare. Default: all
   * challenges of the component are the same form.
   */
  readonly form?: (challenge: C) => string;
  /** The application that receives what the answer grants. An answer never goes to another application. */
  readonly application?: (challenge: C) => string;
  /** Never comes twice in a row: the same component again without errors is a refused answer. */
  readonly isOnce?: true;
  /** An empty `response_errors` means success so far, and not a refused answer. */
  readonly hasProgress?: true;
  /** Whether this challenge ends the run for the person: the work of the flow is done. */
  readonly isLast?: (challenge: C) => boolean;
  /**
   * Whether a flow begins with this question for a person that the server does not know yet. The plan of a mail's link
   * knows the person, so the link has had no effect.
   */
  readonly isBeginning?: (challenge: C) => boolean;
  /** Takes no answer: a POST to it costs the plan, or worse. */
  readonly isMute?: true;
  /** Another view than the executor has made the plan, so the executor cannot make it again. */
  readonly isPlannedElsewhere?: true;
}
