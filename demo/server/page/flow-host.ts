/** Hosts the flow server in a browser. Requests and replies are plain objects. */
import { createFlowServer, type FlowServerOptions } from "../flow-server.js";
import { Exchange, type Incoming, type Reply } from "../wire/exchange.js";
import { type Fault, faultsIn, isFaultList, replyOf } from "../wire/faults.js";

export interface FlowHostOptions extends Omit<FlowServerOptions, "log"> {
  /**
   * Answers a path that is not the flow server's. `isFlow` is set at `/if/flow/<slug>/`, if the flow exists: this is
   * the address of the page with the flow.
   */
  readonly page: (path: string, isFlow: boolean) => Reply;
  /** Receives a line for every flow error. */
  readonly log?: (line: string) => void;
}

export class FlowHost {
  readonly server: ReturnType<typeof createFlowServer>;
  readonly #page: FlowHostOptions["page"];
  #faults: Fault[] = [];

  constructor({ page, log = () => undefined, ...options }: FlowHostOptions) {
    this.server = createFlowServer({ ...options, log });
    this.#page = page;
  }

  /**
   * Selects the faults that the flow's requests meet from now on.
   * @param faults a list of `Fault`
   * @throws TypeError if it is anything else
   */
  suffer(faults: unknown): void {
    if (!isFaultList(faults)) throw new TypeError("This is no list of faults.");
    this.#faults = [...faults];
  }

  /** The reply, or `undefined` if the connection breaks. */
  async answer(incoming: Incoming): Promise<Reply | undefined> {
    let isLost = false;
    for (const { fault, ms } of faultsIn(this.#faults, incoming)) {
      if (fault === "latency") await later(ms ?? 0);
      else if (fault === "offline") return undefined;
      else if (fault === "lost-reply") isLost = true;
      else return replyOf(fault, incoming);
    }
    const reply = await this.#exchange(incoming);
    return isLost ? undefined : reply;
  }

  #exchange(incoming: Incoming): Promise<Reply> {
    return new Promise((resolve) => {
      const exchange = new Exchange(incoming, resolve);
      const page = (isFlow: boolean) => {
        resolve(this.#page(exchange.path, isFlow));
      };
      if (!this.server.engine.handle(exchange, () => page(true))) page(false);
    });
  }
}

const later = (ms: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, ms);
  });
