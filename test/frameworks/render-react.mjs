// Renders the page with React's server renderer, and writes the markup to standard output.
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { Page } from "./react-page.mjs";

process.stdout.write(renderToString(createElement(Page)));
