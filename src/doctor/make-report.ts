import { version } from "../version.js";
import type { Observed } from "./observed.js";
import type { DoctorReport } from "./report.js";
import { judge } from "./rules/index.js";
import { releaseOf } from "./rules/release.js";
import { serverOf } from "./server-name.js";

/** How the run went. */
export type Run = Pick<DoctorReport, "requests" | "milliseconds">;

/** Judges everything that was seen. */
export function makeReport(seen: Observed, run: Run): DoctorReport {
  const { page, base, slug, browser } = seen;
  const authentik = releaseOf(seen);
  const server = serverOf(seen);
  return {
    version,
    place: browser ? "page" : "terminal",
    page: page.origin + page.pathname,
    flow: slug,
    base: base.pathname,
    ...(authentik !== undefined && { authentik }),
    ...(server !== undefined && { server }),
    ...run,
    findings: judge(seen),
  };
}
