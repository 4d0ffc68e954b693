import type { SvelteHTMLElements } from "svelte/elements";
import "flow-executor/svelte";

type Attributes = SvelteHTMLElements["flow-executor"];

// wrong: no such theme
export const theme: Attributes = { theme: "drak" };
// wrong: no such property
export const property: Attributes = { slgu: "a" };
// wrong: no such field of the event
export const field: Attributes = { "onflow-done": ({ signedin }) => signedin };
// wrong: no such event
export const event: Attributes = { "onflow-dome": () => undefined };
