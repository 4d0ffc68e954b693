import type { FlowClient } from "../client/flow-client.js";
import { FlowSession } from "../client/session/session.js";
import { openTabs, PAGE, type TabMessage } from "../platform/tabs.js";
import type { SignedOut, SignOutOptions } from "./signed-out.js";

/** Runs the flow, and tells the other tabs. */
export async function runSignOut(
  client: FlowClient,
  { slug = "default-invalidation-flow", query = "" }: SignOutOptions,
): Promise<SignedOut> {
  const session = new FlowSession({ client, redirect: "manual" });
  // Another flow, such as the next sign-in, is for a page to show.
  session.addEventListener("redirect", (event) => event.preventDefault());
  try {
    await session.start({ slug, query });
    const { error, finished, flow = { slug, query: "" } } = session.state;
    if (error) throw error;
    if (finished?.to !== undefined) return { to: finished.to };
    const page = new URL(`if/flow/${flow.slug}/`, client.base);
    page.search = flow.query;
    return { needs: "page", path: page.pathname + page.search, flow };
  } finally {
    session.stop();
    const tabs = openTabs();
    const message: TabMessage = {
      base: client.base.href,
      page: PAGE,
      ended: true,
    };
    tabs?.postMessage(message);
    tabs?.close();
  }
}
