import { mendNext } from "../client/next.js";

/** Where a person signs in, and where the sign-in leads. */
export interface SignInPathOptions {
  /** Where the person wants to go: a path of this origin, with its query. Anything else is dropped. */
  next?: string | undefined;
  /** The page of your application that has the sign-in. */
  path?: string | undefined;
  /** Without `path`: authentik's own page of this flow. Default: the flow that the brand names. */
  slug?: string | undefined;
  /** Without `path`: where authentik is mounted. Default `/`. */
  baseUrl?: string | undefined;
}

/** An origin for paths outside a browser. No address has it. */
const NOWHERE = "http://origin.invalid";

/** The path of the sign-in that leads to `next`. */
export function signInPath({
  next,
  path,
  slug,
  baseUrl = "/",
}: SignInPathOptions = {}): string {
  const { origin = NOWHERE } =
    (globalThis as Partial<typeof globalThis>).location ?? {};
  const hosted = slug
    ? `if/flow/${encodeURIComponent(slug)}/`
    : "flows/-/default/authentication/";
  const url = new URL(path ?? baseUrl.replace(/\/*$/, `/${hosted}`), origin);
  const mended = next && mendNext(next, origin);
  if (mended) url.searchParams.set("next", mended);
  return url.href.slice(url.origin.length);
}
