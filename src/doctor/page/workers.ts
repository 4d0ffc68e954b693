/** The service workers of a page, and whether one answers the navigations that belong to authentik. */
import { type Answer, type Failure, isAnswer, isNumbered } from "../ask.js";
import { titleOf } from "../html.js";

/** The scripts of the workers whose scope has this page or authentik in it. */
export async function workersFor(base: URL): Promise<string[]> {
  // Only secure contexts have it.
  const container = (navigator as Partial<Navigator>).serviceWorker;
  const all = (await container?.getRegistrations().catch(() => [])) ?? [];
  return all.flatMap(({ scope, active }) =>
    active && (location.href.startsWith(scope) || base.href.startsWith(scope))
      ? new URL(active.scriptURL).pathname
      : [],
  );
}

/** How long a frame may take, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Navigates a hidden frame to an address below `/source/` that does not exist. authentik's page cannot be shown in a
 * frame or has authentik's title; a worker's page can, and has another. `undefined` if the page's policy refuses
 * frames.
 */
export async function answersNavigations(
  url: string,
  fetched: Answer | Failure | undefined,
): Promise<boolean | undefined> {
  if (!isAnswer(fetched) || !isNumbered(fetched)) return undefined;
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "Flow doctor";
  let isRefused = false;
  const onRefusal = ({ effectiveDirective }: SecurityPolicyViolationEvent) => {
    isRefused ||= /^(frame|child|default)-src$/.test(effectiveDirective);
  };
  document.addEventListener("securitypolicyviolation", onRefusal);
  try {
    const loaded = new Promise((resolve) => {
      frame.addEventListener("load", resolve);
      setTimeout(resolve, PATIENCE);
    });
    frame.src = url;
    document.body.append(frame);
    await loaded;
    if (isRefused) return undefined;
    const shown = frame.contentDocument;
    return (
      shown !== null &&
      shown.location.href !== "about:blank" &&
      shown.title.trim().slice(0, 60) !== titleOf(fetched.body)
    );
  } finally {
    document.removeEventListener("securitypolicyviolation", onRefusal);
    frame.remove();
  }
}
