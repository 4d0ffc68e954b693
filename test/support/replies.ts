/** What a scripted server answers besides challenges. */

/** The cancel view's answer: it redirects. */
export const cancelled = () =>
  new Response(null, {
    status: 302,
    headers: { Location: "/flows/-/default/invalidation/" },
  });

/** An answer that is no challenge. */
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
