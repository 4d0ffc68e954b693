// Features that the oldest supported browsers lack but that the code uses, each with the effect in those browsers.
// Features are paths of MDN's browser compatibility data, as printed by the rules `floor/api` and `floor/css`, and
// include everything below the path.

export const allowed = [
  {
    features: ["css.properties.contain-intrinsic-inline-size"],
    why: "narrower where its container is as wide as its content",
  },
  {
    features: [
      "css.types.color.light-dark",
      "css.types.color.lab.relative_syntax",
      "css.types.color.oklch.relative_syntax",
    ],
    files: /^src\/styles\/tokens\.ts$/,
    why: "tokens-plain.ts is laid over the palette",
  },
  {
    features: ["api.ElementInternals.states", "api.CustomStateSet"],
    why: "no :state() for the page's CSS; nothing of ours depends on it",
  },
  {
    features: ["api.PerformanceResourceTiming.responseStatus"],
    files: /^src\/stages\/xak-flow-frame\.ts$/,
    why: "an error page in a frame is noticed ten seconds later",
  },
  {
    features: ["css.properties.cursor"],
    why: "a touch screen has no cursor",
  },
  {
    features: ["css.properties.resize"],
    why: "on a touch screen a text area is not dragged, it scrolls",
  },
  {
    features: ["css.properties.font-family"],
    why: "a family that is not there is passed over for the next",
  },
  {
    features: ["css.properties.text-wrap"],
    why: "lines break less evenly",
  },
];
