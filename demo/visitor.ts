/** Requests and shows the signed-in user. */
import { find } from "./create.js";

export interface Visitor {
  readonly name: string;
  readonly username: string;
  readonly avatar: string;
}

/** Asks the server for the user. The page has to do this itself, because no flow does it. */
export async function askVisitor(): Promise<Visitor | undefined> {
  // The first sign-in in a browser sets this cookie, so without the cookie there is no user.
  if (!document.cookie.includes("authentik_csrf=")) return undefined;
  try {
    const reply = await fetch("/api/v3/core/users/me/", {
      headers: { Accept: "application/json" },
    });
    if (!reply.ok) return undefined;
    const { user } = (await reply.json()) as { user: Visitor };
    return user;
  } catch {
    return undefined;
  }
}

export function showVisitor(visitor: Visitor | undefined): void {
  find("#visitor-name").textContent = visitor
    ? visitor.name
    : "Nobody is signed in";
  find("#greeting-name").textContent = visitor?.name ?? "";
  for (const id of ["#visitor-picture", "#greeting-picture"]) {
    const picture = find<HTMLImageElement>(id);
    picture.hidden = !visitor;
    if (visitor) picture.src = visitor.avatar;
  }
  find("#visitor button").hidden = !visitor;
}
