/** Who is signed in, and what on the page says so. */
import { whoAmI } from "/shared/account.js";

/** null: it is not known yet. */
export const session = { user: null };

export async function refresh() {
  session.user = await whoAmI();
  const id = session.user ? "member" : "stranger";
  const { content } = document.querySelector(`template[id=${id}]`);
  const who = document.querySelector("#who");
  who.replaceChildren(content.cloneNode(true));
  fill(who);
}

/** Puts what is known of who is signed in into its places. */
export function fill(root) {
  for (const place of root.querySelectorAll("[data-of]"))
    place.textContent = session.user?.[place.dataset.of] ?? "";
}
