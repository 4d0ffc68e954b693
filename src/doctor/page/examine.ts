/** The checks in the page. */
import { resolveBase } from "../../client/flow.js";
import { findElement } from "../element-files.js";
import { makeReport } from "../make-report.js";
import type { BrowserSeen, SocketSeen } from "../observed.js";
import { patient } from "../patient-ask.js";
import { PROBES } from "../paths.js";
import { probe } from "../prober.js";
import type { DoctorReport } from "../report.js";
import { pageAsk } from "./page-ask.js";
import { answersNavigations, workersFor } from "./workers.js";

export interface DoctorOptions {
  /** The flow to ask for, which has to be one that signs in. Default: that of the brand. */
  slug?: string | undefined;
  /** Where authentik's `web.path` is mounted, like the element's `base-url`. Default `/`. */
  baseUrl?: string | undefined;
}

const CSRF = "authentik_csrf";

/**
 * Asks what the element would ask, and judges the answers. A run of the same flow that is in progress is cancelled.
 *
 * Throws nothing and fires no event: what does not work is a finding of the report.
 */
export async function examine({
  slug,
  baseUrl = "/",
}: DoctorOptions = {}): Promise<DoctorReport> {
  const started = performance.now();
  const page = new URL(location.href);
  const base = resolveBase(baseUrl, page);
  const { ask, requests } = patient(pageAsk);
  let isMadeUp = false;
  const core = await probe(
    { page, base, slug },
    {
      ask,
      isAnonymous: false,
      origins: [page.origin],
      token(isSignedIn) {
        if (isSignedIn === true) return csrf();
        if (isSignedIn === undefined || csrf() !== undefined) return undefined;
        // Without a session, this cookie belongs to no user.
        isMadeUp = true;
        document.cookie = `${CSRF}=${hex()}; Path=/; SameSite=Lax; Max-Age=60`;
        return csrf();
      },
      forget() {
        if (isMadeUp) document.cookie = `${CSRF}=; Path=/; Max-Age=0`;
        isMadeUp = false;
      },
    },
  );
  const socket = await openSocket(`${base.href}ws/client/`);
  const { files, sawAll } = await findElement(scriptsHere(), ask);
  const workers = await workersFor(base);
  const tried = base.href + PROBES["/source/"]().slice(1);
  const browser: BrowserSeen = {
    isSecureContext,
    readsCsrf: core.isSignedIn === true ? csrf() !== undefined : undefined,
    workers,
    workerAnswers:
      workers.length > 0
        ? await answersNavigations(tried, core.probes.get("/source/"))
        : undefined,
    defined: definedVersion(),
    sawAllScripts: sawAll,
  };
  return makeReport(
    { ...core, socket, files, browser },
    {
      requests: requests() + 1,
      milliseconds: Math.round(performance.now() - started),
    },
  );
}

const csrf = (): string | undefined =>
  /(?:^|;\s*)authentik_csrf=([^;]+)/.exec(document.cookie)?.[1];

const hex = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");

/** The scripts that the page has loaded so far, without those of the doctor. */
function scriptsHere(): string[] {
  const entries = performance.getEntriesByType(
    "resource",
  ) as PerformanceResourceTiming[];
  const names = entries
    .filter(
      ({ name, initiatorType }) =>
        initiatorType === "script" ||
        /\.(m?js|[jt]sx?|vue|svelte)$/.test(new URL(name).pathname),
    )
    .map(({ name }) => name);
  return [...new Set(names)].filter((name) => /^https?:/.test(name));
}

function definedVersion(): string | undefined {
  const used = customElements.get("flow-executor") as
    { version?: unknown } | undefined;
  if (!used) return undefined;
  return typeof used.version === "string" ? used.version : "unknown";
}

/** How long a WebSocket may take, in milliseconds. */
const PATIENCE = 10_000;

/** Opens a WebSocket and closes it at once. */
async function openSocket(url: string): Promise<SocketSeen | undefined> {
  let socket: WebSocket;
  try {
    socket = new WebSocket(url.replace(/^http/, "ws"));
  } catch {
    // The page's policy refuses it; Safari throws.
    return { isOpen: false, instead: "a policy of the page refuses it" };
  }
  const isOpen = await new Promise<boolean>((resolve) => {
    socket.addEventListener("open", () => resolve(true));
    socket.addEventListener("error", () => resolve(false));
    setTimeout(() => resolve(false), PATIENCE);
  });
  socket.close();
  return { isOpen };
}
