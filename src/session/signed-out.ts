import type { FlowClient } from "../client/flow-client.js";
import type { Flow } from "../client/flow.js";
import type { FlowQuery } from "../client/query.js";

export interface SignOutOptions {
  /** The flow that signs out. Default `default-invalidation-flow`. */
  slug?: string | undefined;
  /** Default: a client for authentik at the root of this origin. */
  client?: FlowClient | undefined;
  /** The inner query of the flow. */
  query?: FlowQuery | undefined;
}

/** How the sign-out ended. */
export type SignedOut =
  /** The server leads to this absolute URL. */
  | {
      readonly to: string;
      readonly needs?: undefined;
      readonly path?: undefined;
    }
  /**
   * The flow has something to show, such as the sign-outs of applications, and continues on a page: at `path`, which is
   * authentik's own page, or on a page of your application with an element for this `flow`.
   */
  | {
      readonly needs: "page";
      readonly path: string;
      readonly flow: Flow;
      readonly to?: undefined;
    };
