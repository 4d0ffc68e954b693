/** What the first page needs of the playground: a flow server in this tab, and a frame that shows one of its flows. */
export interface Visit {
  /** Address of the visitor's folder, ends with "/": `<site>/playground/~k3x9/`. */
  readonly base: string;
  readonly frame: HTMLIFrameElement;
  /** Opens a flow in the frame with these settings. */
  open(flow: string, settings?: Readonly<Record<string, string>>): void;
  /** Sets attributes and tokens of the running element without a reload. */
  set(settings: Readonly<Record<string, string>>): void;
  /** The element in the frame, while there is one. */
  readonly element: HTMLElementTagNameMap["flow-executor"] | undefined;
  close(): void;
}
/**
 * Starts the flow server for this page in a worker and shows it in `frame`. Throws a PlaygroundError with a sentence for
 * people where the browser cannot do it. Fires "element" on the frame each time an element is on the frame's page.
 */
export function startVisit(frame: HTMLIFrameElement): Promise<Visit>;
