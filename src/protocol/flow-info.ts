/**
 * How the flow wants to be laid out. `left` and `right` are physical, in
 * right-to-left languages too. In the last two the background is a page to be
 * framed; they exist since 2026.2, the other five in all generations.
 *
 * Source: docs/protocol/layouts-and-flow-info.md#flow_info
 */
export type FlowLayout =
  | "stacked"
  | "content_left"
  | "content_right"
  | "sidebar_left"
  | "sidebar_right"
  | "sidebar_left_frame_background"
  | "sidebar_right_frame_background";

/**
 * One image in two colour schemes. Not in 2025.10.
 *
 * Source: docs/protocol/layouts-and-flow-info.md#flow_info
 */
export interface ThemedUrls {
  /** URL of the image for the light scheme. Absent or null: there is none. */
  light?: string | null;
  /** URL of the image for the dark scheme. Absent or null: there is none. */
  dark?: string | null;
}

/**
 * What a challenge says about the flow it belongs to. The schema calls it
 * `ContextualFlowInfo`.
 *
 * Source: docs/protocol/layouts-and-flow-info.md#flow_info
 */
export interface FlowInfo {
  /**
   * The flow's title with the names of the application and the user filled in;
   * plain text, not translated, may be blank. Absent: no title.
   */
  title?: string;
  /**
   * URL of the background: an image, relative to the server or absolute, often
   * signed and short-lived, so that two challenges differ in its query alone.
   * In the frame layouts the URL of a page. With `background_themed_urls` it may
   * hold a literal `%(theme)s`. Absent: no background.
   */
  background?: string;
  /**
   * The background for either colour scheme. Absent in 2025.10; null where the
   * background is the same in both.
   */
  background_themed_urls?: ThemedUrls | null;
  /**
   * Path that drops the running plan. It answers with a redirect that may log
   * out, so it is to be fetched, never shown as a link. Newer generations
   * (2025.12 on) append `?next=…` where the flow has a target.
   */
  cancel_url: string;
  /** The layout. An unknown one is to be treated as `stacked`. */
  layout: FlowLayout;
}
