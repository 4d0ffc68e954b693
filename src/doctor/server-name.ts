/** Which server stands in front, by what it says of itself. */
import { headerOf, isAnswer } from "./ask.js";
import type { Server } from "./fixes.js";
import type { Observed } from "./observed.js";
import { answersOf } from "./rules/executor.js";

/** `undefined` if nothing tells: Traefik never names itself. */
export function serverOf(seen: Observed): Server | undefined {
  const { document } = seen;
  const all = [...answersOf(seen), document].filter(isAnswer);
  const says = (name: string, pattern: RegExp) =>
    all.some((answer) => pattern.test(headerOf(answer, name)));
  if (says("via", /caddy/i) || says("server", /^caddy/i)) return "Caddy";
  if (says("server", /nginx|openresty/i)) return "nginx";
  if (says("x-powered-by", /next\.js/i)) return "Next";
  if (says("x-powered-by", /nuxt/i)) return "Nuxt";
  const html = isAnswer(document) ? document.body : "";
  if (html.includes("/_nuxt/")) return "Nuxt";
  if (html.includes("/_next/")) return "Next";
  return html.includes("/@vite/client") ? "Vite" : undefined;
}
