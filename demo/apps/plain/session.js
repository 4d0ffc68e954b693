/** The signed-in user, and the texts on the page that show the user. */
import { whoAmI } from "/shared/account.js";

/** `user` is `null` while it is unknown. */
export const session = { user: null };

export async function refresh() {
  session.user = await whoAmI();
  const id = session.user ? "member" : "stranger";
  const { content } = document.querySelector(`template[id=${id}]`);
  const who = document.querySelector("#who");
  who.replaceChildren(content.cloneNode(true));
  fill(who);
}

/** Writes the user's data into the marked elements. */
export function fill(root) {
  for (const place of root.querySelectorAll("[data-of]"))
    place.textContent = session.user?.[place.dataset.of] ?? "";
}
