/** Replies of a scripted server that are not challenges. */

/** The reply of the cancel view: a redirect. */
export const cancelled = () =>
  new Response(null, {
    status: 302,
    headers: { Location: "/flows/-/default/invalidation/" },
  });

/** A reply that is not a challenge. */
export const answer = (
  body: BodyInit | null,
  status: number,
  headers: Record<string, string> = {},
) => new Response(body, { status, headers });

/** The network is down. */
export const lost = () => new TypeError("Failed to fetch");

/** The end of a flow. */
export const end = (to = "/page/home") => ({
  component: "xak-flow-redirect" as const,
  to,
  final_redirect: true,
});
