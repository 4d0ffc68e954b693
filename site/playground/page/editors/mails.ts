import { html, nothing, type TemplateResult } from "lit";
import type { Editing } from "./fields.js";
import { lookForTelevision, television } from "./television.js";

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly link?: string;
}
interface Phone {
  readonly messages: readonly { readonly to: string; readonly text: string }[];
  readonly pushes: readonly { readonly id: string; readonly about: string }[];
  readonly apps: readonly { readonly label: string; readonly code: string }[];
  readonly scannable: readonly string[];
}

let mails: readonly Mail[] = [];
let phone: Phone = { messages: [], pushes: [], apps: [], scannable: [] };

/** Asks the server of the visit for the mails, the phone and the television. */
export async function lookForMails(editing: Editing): Promise<void> {
  const { visit, update } = editing;
  if (!visit) return;
  const before = JSON.stringify([mails, phone]);
  const read = async (path: string): Promise<unknown> =>
    JSON.parse((await visit.ask("GET", path)).body);
  mails = (await read("demo/mails.json")) as Mail[];
  phone = (await read("demo/phone.json")) as Phone;
  if (JSON.stringify([mails, phone]) !== before) update();
  await lookForTelevision(editing);
}

/** The mails, messages, pushes and codes that the visitor has received. */
export function mailsAndCodes(editing: Editing): TemplateResult {
  const { visit, catalogue } = editing;
  const press = async (wish: object) => {
    await visit?.ask("POST", "demo/phone", wish);
    await lookForMails(editing);
  };
  const { pushes, scannable, apps, messages } = phone;
  const count = [mails, pushes, scannable, apps, messages].flat().length;
  return html`<h3>Accounts</h3>
    <ul class="items">
      ${catalogue.accounts.map(
        ({ username, password }) =>
          html`<li><code>${username}</code> <code>${password}</code></li>`,
      )}
    </ul>
    <h3>Received</h3>
    ${
      count === 0
        ? html`<p class="help">
            Nothing yet. Mails, messages and codes of the flows arrive here.
          </p>`
        : nothing
    }
    <ul class="items">
      ${pushes.map(
        ({ id, about }) =>
          html`<li>
            <span>Duo: ${about}</span>
            <button
              type="button"
              @click=${() => press({ push: id, answer: "allow" })}
            >
              Approve
            </button>
            <button
              type="button"
              @click=${() => press({ push: id, answer: "deny" })}
            >
              Deny
            </button>
          </li>`,
      )}
      ${scannable.map(
        (scan) =>
          html`<li>
            <span>Duo: a code to scan</span>
            <button type="button" @click=${() => press({ scan })}>
              Scan it
            </button>
          </li>`,
      )}
      ${apps.map(
        ({ label, code }) =>
          html`<li><span>App: ${label}</span> <code>${code}</code></li>`,
      )}
      ${messages.map(
        ({ to, text }) =>
          html`<li><span>To ${to}</span> <span>${text}</span></li>`,
      )}
      ${mails.map(
        ({ to, subject, link }) =>
          html`<li>
            <span>To ${to}</span>
            ${
              link
                ? html`<button
                    type="button"
                    @click=${() => visit?.frame.contentWindow?.location.assign(link)}
                  >
                    ${subject}
                  </button>`
                : html`<span>${subject}</span>`
            }
          </li>`,
      )}
    </ul>
    ${television(editing)}`;
}
