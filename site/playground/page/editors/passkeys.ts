import { html, nothing, type TemplateResult } from "lit";
import type { ShownKey } from "../../authenticator.js";
import { choiceRow, type Editing } from "./fields.js";

let keys: readonly ShownKey[] = [];

/** Asks the virtual authenticator for its keys. */
export async function lookForKeys({ visit, update }: Editing): Promise<void> {
  if (!visit) return;
  const before = JSON.stringify(keys);
  const { body } = await visit.ask("GET", "-/passkeys/");
  keys = JSON.parse(body) as ShownKey[];
  if (JSON.stringify(keys) !== before) update();
}

const hasOwn = () => "PublicKeyCredential" in window;

/** The authenticator, and the keys of the virtual one. */
export function passkeys(editing: Editing): TemplateResult {
  const forget = async (id: string) => {
    await editing.visit?.ask("POST", "-/passkeys/forget", { id });
    await lookForKeys(editing);
  };
  return html`${
      hasOwn()
        ? choiceRow(editing, "passkeys", "Authenticator", [
            ["", "Of this browser"],
            ["virtual", "Virtual"],
          ])
        : html`<p class="help">
            This browser has no passkeys here, so a virtual authenticator
            answers.
          </p>`
    }
    <p class="help">
      The browser’s authenticator keeps its passkeys for this site, and you
      remove them there. The virtual one agrees to everything, and forgets all
      at the end of the visit.
    </p>
    <h3>Keys of the virtual authenticator</h3>
    ${keys.length === 0 ? html`<p class="help">None yet. The flow “Passkey” makes one.</p>` : nothing}
    <ul class="items">
      ${keys.map(
        ({ id, name, counter }) =>
          html`<li>
            <span>${name}, used ${counter}×</span>
            <button type="button" @click=${() => forget(id)}>Forget</button>
          </li>`,
      )}
    </ul>`;
}
