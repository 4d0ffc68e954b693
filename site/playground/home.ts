/** The page after a flow asks who is signed in, as an application would. */
import { folder } from "./folder.js";

async function greet(): Promise<void> {
  const place = document.querySelector("#who");
  if (!place) return;
  place.textContent = "Nobody is signed in.";
  // The first sign-in sets this cookie, so without the cookie there is no user.
  if (!document.cookie.includes("authentik_csrf=")) return;
  const reply = await fetch(`${folder}api/v3/core/users/me/`);
  if (!reply.ok) return;
  const { user } = (await reply.json()) as { user: { name: string } };
  place.textContent = `${user.name} is signed in.`;
}

void greet();
