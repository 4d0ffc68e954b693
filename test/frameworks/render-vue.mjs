// Renders the page with Vue's server renderer, and writes the markup to standard output.
import { renderToString } from "vue/server-renderer";
import { makePage } from "./vue-page.mjs";

process.stdout.write(await renderToString(makePage()));
