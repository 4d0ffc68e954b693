/** The page after a flow asks who is signed in, as an application would. */
const here = location.pathname.replace(/(~[\w-]+\/).*/, "$1");

async function greet(): Promise<void> {
  const place = document.querySelector("#who");
  if (!place) return;
  place.textContent = "Nobody is signed in.";
  // The first sign-in sets this cookie, so without the cookie there is no user.
  if (!document.cookie.includes("authentik_csrf=")) return;
  const reply = await fetch(`${here}api/v3/core/users/me/`);
  if (!reply.ok) return;
  const { user } = (await reply.json()) as { user: { name: string } };
  place.textContent = `${user.name} is signed in.`;
}

void greet();
