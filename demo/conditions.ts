/** What the demo's server is asked to be: of which generation, how slow, how ill. */
import type { Values } from "./settings.js";

const FAULTS = "/demo/faults";

interface Fault {
  readonly fault: string;
  readonly once?: boolean;
  readonly method?: string;
  readonly ms?: number;
}

export function chooseGeneration(generation: string): void {
  document.cookie = `demo_generation=${generation}; Path=/; SameSite=Lax`;
}

/** Tells the server about latency and fault. */
export async function sendFaults({
  latency,
  fault,
  often,
}: Values): Promise<void> {
  const list: Fault[] = [];
  if (Number(latency) > 0) list.push({ fault: "latency", ms: Number(latency) });
  if (fault) {
    list.push({
      fault,
      once: often === "once",
      // A reply to a question is simply asked for again; one to an answer is not.
      ...(fault === "lost-reply" && { method: "POST" }),
    });
  }
  await fetch(FAULTS, { method: "POST", body: JSON.stringify(list) });
}

/** Whether a fault is still to come: one that is for once is used up by it. */
export async function isArmed(fault: string): Promise<boolean> {
  const reply = await fetch(FAULTS);
  const list = (await reply.json()) as readonly Fault[];
  return list.some((each) => each.fault === fault);
}

/** What to expect, for a person. */
export function explain({ fault, often }: Values): string {
  if (fault === "") return "";
  const request = REQUESTS[fault] ?? "request of the flow";
  return often === "once"
    ? `The next ${request} meets it, then it is over.`
    : `Every ${request} meets it.`;
}

const REQUESTS: Readonly<Record<string, string>> = {
  "lost-reply": "answer that is sent",
  "redirect-loop": "GET of the flow",
};
