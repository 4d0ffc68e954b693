// What Vue's renderer for servers makes of the page: its markup on standard output.
import { renderToString } from "vue/server-renderer";
import { makePage } from "./vue-page.mjs";

process.stdout.write(await renderToString(makePage()));
