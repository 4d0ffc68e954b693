import { FlowExecutor } from "flow-executor/svelte";
import type { SvelteHTMLElements } from "svelte/elements";

export const attributes: SvelteHTMLElements["flow-executor"] = {
  slug: "default-authentication-flow",
  "defer-hydration": true,
  "onflow-done": ({ signedIn, to, flow }) => [signedIn, to, flow.slug],
};

export const element = new FlowExecutor();
