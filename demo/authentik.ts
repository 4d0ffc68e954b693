/** Adapts the page for a running authentik behind it (`npm start -- --authentik …`). */
import { create, find } from "./create.js";

/** The flows that authentik ships with; any other name can be typed. */
const FLOWS = [
  "default-authentication-flow",
  "default-invalidation-flow",
  "default-password-change",
  "default-user-settings-flow",
  "default-provider-authorization-explicit-consent",
  "default-source-enrollment",
  "default-authenticator-totp-setup",
  "default-authenticator-webauthn-setup",
  "default-authenticator-static-setup",
];

/** The address of the authentik behind this page; `undefined` if the demo's own server responds. */
export async function askServer(): Promise<string | undefined> {
  const response = await fetch("/demo.json").catch(() => undefined);
  if (!response?.ok) return undefined;
  const { authentik } = (await response.json()) as { authentik: string | null };
  return authentik ?? undefined;
}

/** Replaces the list of flows with a text field, and removes the parts that only the demo's own server supports. */
export function standInFront(authentik: string): void {
  const choice = find<HTMLSelectElement>("select[name=flow]");
  const name = create("input", { name: "flow", value: FLOWS[0] ?? "" });
  name.setAttribute("list", "flows");
  const list = create("datalist", { id: "flows" });
  list.append(...FLOWS.map((value) => create("option", { value })));
  choice.replaceWith(name, list);
  for (const each of document.querySelectorAll<HTMLElement>("[data-own]"))
    each.hidden = true;
  const note = find("#authentik");
  note.textContent = `In front of ${authentik}`;
  note.hidden = false;
}
