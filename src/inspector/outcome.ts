/** How a request ended. */
export type Outcome =
  /** No response yet. */
  | "waiting"
  | "answered"
  /** The client no longer needed the response, and aborted the request. */
  | "given up"
  | "no answer"
  /** The page was left before the response came. */
  | "page left";
