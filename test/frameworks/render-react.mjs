// What React's renderer for servers makes of the page: its markup on standard output.
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { Page } from "./react-page.mjs";

process.stdout.write(renderToString(createElement(Page)));
