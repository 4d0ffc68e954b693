import { lookUp } from "../client/look-up.js";
import type { Component } from "../protocol/index.js";
import type { registry } from "./registry.js";

const QUIET = 3_000;

/** What tends to come after a stage: worth having at hand while a person types. */
const likelyNext: Partial<
  Record<Component, readonly (keyof typeof registry)[]>
> = {
  "ak-stage-identification": ["ak-stage-password", "xak-flow-redirect"],
  "ak-stage-password": [
    "ak-stage-authenticator-validate",
    "ak-stage-user-login",
    "xak-flow-redirect",
  ],
};

/**
 * Lets the browser fetch the code of the stages that are likely to come next, by `<link rel="modulepreload">`, which
 * runs nothing: after the first input, or when it has been quiet for a while. Firefox holds `rel="prefetch"` against
 * `default-src`, and reports it under a policy that allows our scripts.
 *
 * @returns how to give up
 */
export function prefetchNext(
  component: Component,
  stage: HTMLElement,
): () => void {
  const here = import.meta.url;
  // Only where our files keep their names: a bundler has renamed them and knows what to preload.
  const chunks = /\/(stages\/prefetch|cdn\/later)\.js$/.test(here)
    ? (lookUp(likelyNext, component) ?? [])
    : [];
  if (chunks.length === 0) return () => undefined;
  const fetchThem = () => {
    giveUp();
    for (const chunk of chunks) {
      const { head } = stage.ownerDocument;
      const { href } = new URL(`./${chunk}.js`, here);
      if (head.querySelector(`link[href="${href}"]`)) continue;
      const link = stage.ownerDocument.createElement("link");
      link.rel = "modulepreload";
      // Modules are fetched with CORS: without it, the browser would fetch them a second time.
      link.crossOrigin = "anonymous";
      link.href = href;
      head.append(link);
    }
  };
  const timer = setTimeout(fetchThem, QUIET);
  stage.addEventListener("input", fetchThem);
  function giveUp() {
    clearTimeout(timer);
    stage.removeEventListener("input", fetchThem);
  }
  return giveUp;
}
