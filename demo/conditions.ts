/** The conditions that the demo's server should simulate: its generation, latency and faults. */
import type { FlowExchangeEvent } from "../src/events.js";
import { faultList, methodOf } from "./faults.js";
import type { Values } from "./settings.js";

const FAULTS = "/demo/faults";

export function chooseGeneration(generation: string): void {
  document.cookie = `demo_generation=${generation}; Path=/; SameSite=Lax`;
}

/**
 * Tells the server about latency and fault. The page itself ends a fault that should happen once: after a lost
 * connection a browser may repeat the request automatically and would use up a fault that the server counts, without a
 * visible effect.
 */
export async function sendFaults({ latency, fault }: Values): Promise<void> {
  const body = JSON.stringify(faultList(latency, fault));
  // If the server does not accept faults, there are none; the flow itself reports the error.
  await fetch(FAULTS, { method: "POST", body }).catch(() => undefined);
}

/** Whether the selected fault affects this exchange. */
export function meets(
  { method, url }: Pick<FlowExchangeEvent, "method" | "url">,
  fault: string,
): boolean {
  const { pathname } = new URL(url);
  const ofFlow = /^\/(?:api\/v3\/flows\/executor|flows\/-)\//.test(pathname);
  return ofFlow && method === (methodOf(fault) ?? method);
}

/** Describes the expected effect. */
export function explain({ fault, often }: Values): string {
  if (fault === "") return "";
  const request = REQUESTS[methodOf(fault) ?? ""] ?? "request of the flow";
  return often === "once"
    ? `The next ${request} meets it, then it is over.`
    : `Every ${request} meets it.`;
}

const REQUESTS: Readonly<Record<string, string>> = {
  GET: "question of the flow",
  POST: "answer to the flow",
};
