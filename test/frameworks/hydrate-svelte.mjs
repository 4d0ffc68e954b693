// Svelte takes over the server's markup. What it has to say of that is in the console.
import { hydrate } from "svelte";
import Page from "./Page.svelte";

hydrate(Page, { target: document.querySelector("#root") });
