/** The flows and conditions that the playground cannot play, with the reasons. */
import { html, type TemplateResult } from "lit";
import { NOT_PLAYED } from "./catalogue.js";

export const notPlayed = (): TemplateResult =>
  html`<dialog id="not-played" aria-label="Flows that do not play here">
    <h2>Not here</h2>
    <dl>
      ${NOT_PLAYED.map(
        ([, what, why]) =>
          html`<dt>${what}</dt>
            <dd>${why}</dd>`,
      )}
      <dt>A real authentik</dt>
      <dd>
        The server of the playground is in this tab. The doctor looks at a real
        one.
      </dd>
      <dt>Mails on another device</dt>
      <dd>
        Their links lead into this tab’s server, which no other device reaches.
      </dd>
      <dt>Requests that are given up</dt>
      <dd>A service worker does not hear that a page has stopped waiting.</dd>
    </dl>
    <form method="dialog"><button>Close</button></form>
  </dialog>`;
