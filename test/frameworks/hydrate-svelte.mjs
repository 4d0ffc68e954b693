// Svelte hydrates the server's markup. Its messages are in the console.
import { hydrate } from "svelte";
import Page from "./Page.svelte";

hydrate(Page, { target: document.querySelector("#root") });
