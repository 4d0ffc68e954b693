/** Registers the playground's service worker, and says in a sentence for people why it is not possible. */

/** The message is a sentence for the person in front of the page. */
export class PlaygroundError extends Error {
  override readonly name = "PlaygroundError";
}

const IMPOSSIBLE =
  "The playground needs service workers and the site's own storage. This browser, or its private mode, does not allow them here.";
const INSECURE =
  "The playground needs a secure address: https, or this machine itself.";
/** How long the service worker may take to start, in ms. */
const PATIENCE = 10_000;

interface Policy {
  createScriptURL(url: string): string;
}
interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/** The address of a worker of the playground, as Trusted Types wants it. */
export function script(url: URL): string {
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  const folder = new URL("./", import.meta.url);
  policy ??= trustedTypes?.createPolicy("playground", {
    createScriptURL(address) {
      if (!address.startsWith(folder.href))
        throw new TypeError(`${address} is no script of the playground.`);
      return address;
    },
  });
  return policy?.createScriptURL(url.href) ?? url.href;
}

/**
 * Resolves when the service worker can answer for the playground's folder.
 * @throws PlaygroundError if it cannot
 */
export async function readyWorker(playground: URL): Promise<void> {
  if (!isSecureContext) throw new PlaygroundError(INSECURE);
  try {
    const registration = await navigator.serviceWorker.register(
      script(new URL("sw.js", playground)),
      // A stored copy would be older than the pages.
      { scope: playground.pathname, updateViaCache: "none" },
    );
    const worker =
      registration.active ?? registration.waiting ?? registration.installing;
    if (worker) await activated(worker);
  } catch (cause) {
    throw new PlaygroundError(IMPOSSIBLE, { cause });
  }
}

function activated(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === "activated") resolve();
      if (worker.state === "redundant") reject(new Error("It was replaced."));
    };
    worker.addEventListener("statechange", look);
    look();
    setTimeout(reject, PATIENCE, new Error("It did not start."));
  });
}
