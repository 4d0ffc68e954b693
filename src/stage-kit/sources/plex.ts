/**
 * Plex's own endpoints, which are independent of authentik (docs/protocol/ak-source-plex.md#the-exchange-with-plex).
 */

const API = "https://plex.tv/api/v2/pins";
const PAGE = "https://app.plex.tv/auth";
/** The timeout of a request, in ms. */
const PATIENCE = 15_000;

export interface PlexPin {
  readonly id: number;
  readonly code: string;
}

/** Creates a pin, which the person confirms in Plex's own window. @throws if there is no valid response */
export async function makePin(
  client_id: string,
  signal: AbortSignal,
): Promise<PlexPin> {
  const response = await ask(".json?strong=true", "POST", client_id, signal);
  const { id, code } = (await response.json()) as Partial<PlexPin>;
  if (!response.ok || typeof id !== "number" || typeof code !== "string")
    throw new Error("Plex returned no pin.");
  return { id, code };
}

/** The page where the person confirms the pin. */
export function pinPage(client_id: string, { code }: PlexPin): string {
  const query = new URLSearchParams({ clientID: client_id, code });
  return `${PAGE}#!?${query.toString()}`;
}

/**
 * Returns the token, `undefined` until the person has confirmed the pin, or `expired` if Plex no longer knows the pin.
 * @throws if there is no valid response
 */
export async function tokenOf(
  client_id: string,
  { id }: PlexPin,
  signal: AbortSignal,
): Promise<{ token: string } | "expired" | undefined> {
  const response = await ask(`/${String(id)}`, "GET", client_id, signal);
  if (response.status === 404) return "expired";
  if (!response.ok)
    throw new Error(`Plex responded with status ${response.status}.`);
  const { authToken } = (await response.json()) as { authToken?: unknown };
  return typeof authToken === "string" && authToken
    ? { token: authToken }
    : undefined;
}

async function ask(
  path: string,
  method: string,
  client_id: string,
  signal: AbortSignal,
): Promise<Response> {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, PATIENCE);
  signal.addEventListener("abort", abort);
  try {
    return await fetch(API + path, {
      method,
      credentials: "omit",
      cache: "no-store",
      signal: controller.signal,
      headers: {
        Accept: "application/json",
        "Content-Type": "application/json",
        "X-Plex-Product": "authentik",
        "X-Plex-Version": "2026.8",
        "X-Plex-Device-Vendor": "goauthentik.io",
        "X-Plex-Client-Identifier": client_id,
      },
    });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
  }
}
