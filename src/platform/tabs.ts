/** The message between the tabs of a browser: where authentik is, which page has sent it, and what happened there. */
export interface TabMessage {
  readonly base: string;
  readonly page: number;
  /** A run has ended. Otherwise, a flow has started. */
  readonly ended?: true;
}

/** Identifies this page in its messages. */
export const PAGE = performance.timeOrigin;

/**
 * Opens the channel to the other tabs, and calls `hear` for messages of other pages. `undefined` if the browser has no
 * channels, or blocks them together with storage: other tabs are then not noticed.
 */
export function openTabs(
  hear?: (message: TabMessage) => void,
): BroadcastChannel | undefined {
  let channel: BroadcastChannel;
  try {
    channel = new BroadcastChannel("flow-executor");
  } catch {
    return undefined;
  }
  if (hear)
    channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
      if (data.page !== PAGE) hear(data);
    };
  return channel;
}
