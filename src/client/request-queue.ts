/**
 * A queue for all requests to one authentik. A browser has one session there and the session has one plan, so the
 * requests run one after another, and two different flows never run at once
 * (docs/protocol/life-cycle.md#a-post-goes-to-the-current-stage).
 */
export class RequestQueue {
  #tail: Promise<unknown> = Promise.resolve();
  readonly #claims = new Map<object, string>();
  readonly #waiting = new Set<() => void>();

  /** Runs `job` after all jobs that were added before. */
  run<T>(job: () => Promise<T>): Promise<T> {
    const result = this.#tail.then(job);
    this.#tail = result.catch(() => undefined);
    return result;
  }

  /** Claims the plan for `slug`. Returns `false` while another owner has claimed it for another flow. */
  claim(who: object, slug: string): boolean {
    for (const [other, claimed] of this.#claims) {
      if (other !== who && claimed !== slug) return false;
    }
    this.#claims.set(who, slug);
    return true;
  }

  /** Releases the plan, because the run has ended or its element was removed. */
  release(who: object): void {
    if (!this.#claims.delete(who)) return;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const resume of waiting) resume();
  }

  /** Calls `resume` once, when a plan is released. Returns a function that stops the waiting. */
  whenReleased(resume: () => void): () => void {
    this.#waiting.add(resume);
    return () => this.#waiting.delete(resume);
  }
}

const queues = new Map<string, RequestQueue>();

/** The queue that all clients of one base URL in this document share. */
export function sharedQueue(baseUrl: string): RequestQueue {
  const queue = queues.get(baseUrl) ?? new RequestQueue();
  queues.set(baseUrl, queue);
  return queue;
}
