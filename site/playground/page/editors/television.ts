/** A television without a keyboard, the visitor's second device: it shows a code, and waits for a sign-in (RFC 8628). */
import { html, type TemplateResult } from "lit";
import type { Editing } from "./fields.js";

interface Code {
  readonly device_code: string;
  readonly user_code: string;
  readonly verification_uri_complete: string;
}

let code: Code | undefined;
let isSignedIn = false;

/** Asks for the television's token, as it would itself. */
export async function lookForTelevision(editing: Editing): Promise<void> {
  const { visit, update } = editing;
  if (!visit || !code || isSignedIn) return;
  const form = new URLSearchParams({
    grant_type: "urn:ietf:params:oauth:grant-type:device_code",
    device_code: code.device_code,
  });
  const { status } = await visit.ask("POST", "application/o/token/", form);
  isSignedIn = status === 200;
  if (isSignedIn) update();
}

async function begin({ visit, update }: Editing): Promise<void> {
  const form = new URLSearchParams({ client_id: "demo-television" });
  const reply = await visit?.ask("POST", "application/o/device/", form);
  if (!reply) return;
  code = JSON.parse(reply.body) as Code;
  isSignedIn = false;
  update();
}

export function television(editing: Editing): TemplateResult {
  return html`<h3>A television</h3>
    <ul class="items">
      ${!code || isSignedIn ? offered(editing) : waiting(editing, code)}
    </ul>`;
}

const offered = (editing: Editing) =>
  html`<li>
    <span role="status"
      >${isSignedIn ? "It is signed in." : "It shows no code yet."}</span
    >
    <button type="button" @click=${() => begin(editing)}>Show a code</button>
  </li>`;

const waiting = (
  { visit }: Editing,
  { user_code, verification_uri_complete }: Code,
) =>
  html`<li>
    <code>${user_code.replace(/\d{3}(?=\d)/g, "$& ")}</code>
    <button
      type="button"
      @click=${() => visit?.frame.contentWindow?.location.assign(verification_uri_complete)}
    >
      Scan it
    </button>
  </li>`;
