/** Says to the page around this frame that the work is done (protocol/stages.md 29.d). */
parent.postMessage(
  { message: "submit", source: "goauthentik.io", context: "flow-executor" },
  location.origin,
);
