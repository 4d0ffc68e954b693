/**
 * The layout of the flow. `left` and `right` are physical, also in right-to-left languages. In the last two layouts the
 * background is a page in a frame.
 *
 * Source: docs/protocol/layouts-and-flow-info.md#flow_info
 * @since 2026.2 sidebar_left_frame_background, sidebar_right_frame_background
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
 * One image for two color schemes.
 *
 * Source: docs/protocol/layouts-and-flow-info.md#flow_info
 * @since 2025.12
 */
export interface ThemedUrls {
  /** URL of the image for the light scheme. Absent or null: none. */
  light?: string | null;
  /** URL of the image for the dark scheme. Absent or null: none. */
  dark?: string | null;
}

/**
 * Information about the flow of a challenge. The schema calls it `ContextualFlowInfo`.
 *
 * Source: docs/protocol/layouts-and-flow-info.md#flow_info
 */
export interface FlowInfo {
  /**
   * The flow's title, with the names of the application and the user inserted; plain text, not translated, may be
   * blank. Absent: no title.
   */
  title?: string;
  /**
   * URL of the background: an image, relative to the server or absolute. The URL is often signed and expires soon, so
   * that the URLs of two challenges differ only in the query. In the frame layouts this is the URL of a page. With
   * `background_themed_urls` it may contain a literal `%(theme)s`. Absent: no background.
   */
  background?: string;
  /**
   * The background for each color scheme. Null if the background is the same in both.
   *
   * @since 2025.12
   */
  background_themed_urls?: ThemedUrls | null;
  /**
   * Path that drops the running plan. The response is a redirect that may log the person out, so fetch this path and
   * never show it as a link. Newer generations (since 2025.12) append `?next=…` if the flow has a target.
   */
  cancel_url: string;
  /** The layout. Treat an unknown one as `stacked`. */
  layout: FlowLayout;
}
