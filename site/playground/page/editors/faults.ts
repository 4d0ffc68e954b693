import { html, type TemplateResult } from "lit";
import { choiceRow, type Editing } from "./fields.js";

const FAULTS = [
  ["", "None"],
  ["offline", "No connection"],
  ["starting", "The server starts (503)"],
  ["html", "A proxy answers with a page"],
  ["lost-reply", "The reply is lost"],
  ["redirect-loop", "Redirects without end"],
  ["proxy-host", "Proxy: another Host"],
  ["proxy-query", "Proxy: encodes the query anew"],
  ["proxy-cookies", "Proxy: cookies for another path"],
  ["proxy-cancel", "Proxy: /flows/-/ is missing"],
] as const;

/** The conditions of the server and of the way to it. */
export const faults = (editing: Editing): TemplateResult =>
  html`<div class="stacked">
      ${choiceRow(editing, "fault", "Fault", FAULTS)}
      ${choiceRow(editing, "latency", "Latency", [
        ["0", "None"],
        ["300", "300 ms"],
        ["1000", "1 s"],
        ["5000", "5 s"],
      ])}
      ${choiceRow(editing, "generation", "Server", [
        ["2026.8", "authentik 2026.8"],
        ["2025.10", "authentik 2025.10"],
      ])}
    </div>
    <p class="help">
      They meet the requests of the flow from now on. Some mistakes of a proxy
      show only after a sign-in, because the server checks the CSRF token only
      then.
    </p>`;
