/**
 * Tells the page around this frame that the work is done
 * (docs/protocol/embedding.md#the-frame-posts-without-a-target-origin).
 */
parent.postMessage(
  { message: "submit", source: "goauthentik.io", context: "flow-executor" },
  location.origin,
);
