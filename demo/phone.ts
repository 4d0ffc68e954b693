/** The phone of the demo: messages, Duo pushes, codes to scan, an authenticator app. */
import { create, find } from "./create.js";

interface Phone {
  readonly messages: readonly {
    readonly to: string;
    readonly text: string;
    readonly at: number;
  }[];
  readonly pushes: readonly { readonly id: string; readonly about: string }[];
  readonly apps: readonly { readonly label: string; readonly code: string }[];
  readonly scannable: readonly string[];
}

const EVERY = 1_000;
let shown = "";

/** Polls the phone from now on, because messages can arrive while another request waits. */
export function watchPhone(): void {
  setInterval(() => void look(), EVERY);
}

async function look(): Promise<void> {
  if (document.hidden) return;
  const response = await fetch("/demo/phone.json").catch(() => undefined);
  if (!response?.ok) return;
  const text = await response.text();
  // Do not render again if nothing has changed, so that buttons stay in place.
  if (text === shown) return;
  shown = text;
  show(JSON.parse(text) as Phone);
}

function show({ messages, pushes, apps, scannable }: Phone): void {
  const rows = [
    ...pushes.map(({ id, about }) =>
      row("Duo", about, [
        ["Approve", { push: id, answer: "allow" }],
        ["Deny", { push: id, answer: "deny" }],
      ]),
    ),
    ...scannable.map((code) =>
      row("Duo", "A code to scan", [["Scan it", { scan: code }]]),
    ),
    ...apps.map(({ label, code }) => row(`Authenticator app, ${label}`, code)),
    ...messages.map(({ to, text, at }) =>
      row(`To ${to}, ${new Date(at).toLocaleTimeString()}`, text),
    ),
  ];
  find("#phone").replaceChildren(...rows);
  find("#no-phone").hidden = rows.length > 0;
}

function row(
  about: string,
  text: string,
  buttons: readonly (readonly [label: string, press: object])[] = [],
): HTMLElement {
  const item = create("li");
  item.append(
    create("span", { textContent: about }),
    create("strong", { textContent: text }),
    ...buttons.map(([textContent, press]) => {
      const button = create("button", { type: "button", textContent });
      button.onclick = () => {
        const body = JSON.stringify(press);
        void fetch("/demo/phone", { method: "POST", body }).then(look);
      };
      return button;
    }),
  );
  return item;
}
