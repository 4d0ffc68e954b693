/** Adapts the page to its server: the demo's own, with its flows, or a running authentik (`npm start -- --authentik …`). */
import type { MenuGroup } from "./server/flows/menu.js";
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

interface Server {
  /** The address of the authentik behind this page. */
  readonly authentik?: string;
  /** The flows of the demo's own server. */
  readonly flows?: readonly MenuGroup[];
}

/** Asks the server what it is. The answer is empty if the server cannot be reached. */
export async function askServer(): Promise<Server> {
  const response = await fetch("/demo.json").catch(() => undefined);
  return response?.ok ? ((await response.json()) as Server) : {};
}

/** Lists the flows. A hidden option can be chosen only by its address. */
export function offer(groups: readonly MenuGroup[]): void {
  find("select[name=flow]").replaceChildren(
    ...groups.map(({ label, flows }) => {
      const group = create("optgroup", { label });
      group.append(
        ...flows.map(({ slug, hidden }) =>
          create("option", { textContent: slug, hidden }),
        ),
      );
      return group;
    }),
  );
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
