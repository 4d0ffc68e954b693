/** The accounts of the demo's server, for copying. They protect nothing. */
import { create } from "./create.js";

export const accounts = [
  { name: "Ada Lovelace", username: "ada", password: "analytical engine" },
  { name: "Grace Hopper", username: "grace", password: "first compiler" },
  {
    name: "Charles Babbage",
    username: "charles",
    password: "difference engine",
    note: "deactivated, never let in",
  },
] as const;

export function showAccounts(list: HTMLElement): void {
  list.replaceChildren(
    ...accounts.map((account) => {
      const item = create("li");
      const name = create("span", { textContent: account.name });
      if ("note" in account) {
        name.append(create("small", { textContent: ` (${account.note})` }));
      }
      item.append(
        name,
        chip("user name", account.username),
        chip("password", account.password),
      );
      return item;
    }),
  );
}

/** A button that copies its text. */
function chip(what: string, text: string): HTMLElement {
  const button = create("button", { type: "button", className: "chip" });
  button.dataset.copy = text;
  button.append(
    create("span", { className: "hush", textContent: `Copy ${what} ` }),
    create("code", { textContent: text }),
    icon("copy"),
  );
  return button;
}

function icon(name: string): SVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#${name}`);
  svg.append(use);
  return svg;
}
