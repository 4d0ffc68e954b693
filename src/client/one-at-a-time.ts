/**
 * The one lane to one authentik. A browser has one session there and that session one plan, so whatever talks to it
 * takes turns, and two different flows never run at once (docs/protocol/life-cycle.md#a-post-goes-to-the-current-stage).
 */
export class Lane {
  #tail: Promise<unknown> = Promise.resolve();
  readonly #claims = new Map<object, string>();
  readonly #waiting = new Set<() => void>();

  /** Runs `job` after all that was handed in before it. */
  run<T>(job: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(job);
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** Takes the plan for `slug`; `false` while somebody else's other flow waits for an answer. */
  claim(who: object, slug: string): boolean {
    for (const [other, claimed] of this.#claims) {
      if (other !== who && claimed !== slug) return false;
    }
    this.#claims.set(who, slug);
    return true;
  }

  /** Gives the plan back, because the run has ended or its element is gone. */
  release(who: object): void {
    if (!this.#claims.delete(who)) return;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resume of waiting) resume();
  }

  /** Calls `resume` once, when a plan is given back. Returns how to stop waiting. */
  whenReleased(resume: () => void): () => void {
    this.#waiting.add(resume);
    return () => this.#waiting.delete(resume);
  }
}

const lanes = new Map<string, Lane>();

/** The lane that all clients of one base URL in this document share. */
export function sharedLane(baseUrl: string): Lane {
  const lane = lanes.get(baseUrl) ?? new Lane();
  lanes.set(baseUrl, lane);
  return lane;
}
