/** What the demo's server is asked to be: of which generation, how slow, how ill. */
import type { Entry } from "./journal.js";
import type { Values } from "./settings.js";

const FAULTS = "/demo/faults";

interface Fault {
  readonly fault: string;
  readonly method?: string;
  readonly ms?: number;
}

export function chooseGeneration(generation: string): void {
  document.cookie = `demo_generation=${generation}; Path=/; SameSite=Lax`;
}

/** These faults are for questions, or for answers, only. */
const METHODS: Readonly<Record<string, string>> = {
  "lost-reply": "POST",
  "redirect-loop": "GET",
};

/**
 * Tells the server about latency and fault. What is for once the page itself
 * ends: a browser that loses a connection may try again by itself, and would
 * use up a fault that the server counts without anybody having seen it.
 */
export async function sendFaults({ latency, fault }: Values): Promise<void> {
  const list: Fault[] = [];
  if (Number(latency) > 0) list.push({ fault: "latency", ms: Number(latency) });
  if (fault) {
    const method = METHODS[fault];
    list.push({ fault, ...(method && { method }) });
  }
  const body = JSON.stringify(list);
  // Where nobody takes them, there are none, and the flow itself tells why.
  await fetch(FAULTS, { method: "POST", body }).catch(() => undefined);
}

/** Whether an exchange met the fault, had it been chosen by then. */
export function meets({ label, about }: Entry, fault: string): boolean {
  const ofFlow = /^\/(?:api\/v3\/flows\/executor|flows\/-)\//.test(about);
  return ofFlow && label === (METHODS[fault] ?? label);
}

/** What to expect, for a person. */
export function explain({ fault, often }: Values): string {
  if (fault === "") return "";
  const request = REQUESTS[METHODS[fault] ?? ""] ?? "request of the flow";
  return often === "once"
    ? `The next ${request} meets it, then it is over.`
    : `Every ${request} meets it.`;
}

const REQUESTS: Readonly<Record<string, string>> = {
  GET: "question of the flow",
  POST: "answer to the flow",
};
