import { FlowError } from "../client/errors.js";

/** The paths at which authentik starts a sign-in with another provider, and receives its callback. */
const SOURCES = /^source\/(?:oauth|saml|kerberos|plex|telegram)\//;

/** A document is reported once. */
const seen = new WeakSet<Document>();

/**
 * The error of a page that was loaded in place of a source of authentik. A service worker that answers every navigation
 * with the application's page, or a server that does so, leads the person from the source's button back to the same
 * form. The application's router may have changed the address since.
 */
export function appShell(document: Document, base: URL): FlowError | undefined {
  if (seen.has(document)) return undefined;
  seen.add(document);
  const [entry] = performance.getEntriesByType("navigation");
  const { name, redirectCount } = (entry ??
    {}) as Partial<PerformanceNavigationTiming>;
  if (!name?.startsWith(base.href) || redirectCount) return undefined;
  const path = name.slice(base.href.length);
  if (!SOURCES.test(path)) return undefined;
  // The query of a callback contains a secret.
  const asked = new URL(name).pathname;
  // A page without a secure context has none, although the types say so.
  const container = navigator.serviceWorker as
    ServiceWorkerContainer | undefined;
  const worker = container?.controller?.scriptURL;
  const message = worker
    ? `The service worker ${worker} answered ${asked} with this page. It must leave authentik's paths to the network (docs/deploying.md, "Service workers").`
    : `The server answered ${asked} with this page. The proxy must pass on ${base.pathname}source/ to authentik.`;
  return new FlowError("proxy", message);
}
