/** The faults that a page selects, as the flow server takes them. */

/** These faults affect only questions (GET), or only answers (POST). */
const METHODS: Readonly<Record<string, string>> = {
  "lost-reply": "POST",
  "redirect-loop": "GET",
};

/** The only method that a fault affects, if it does not affect all. */
export const methodOf = (fault: string): string | undefined => METHODS[fault];

/**
 * @param latency in ms; `0` for none
 * @param fault empty for none
 */
export function faultList(latency: string, fault: string): object[] {
  const method = methodOf(fault);
  return [
    ...(Number(latency) > 0 ? [{ fault: "latency", ms: Number(latency) }] : []),
    ...(fault ? [{ fault, ...(method && { method }) }] : []),
  ];
}
