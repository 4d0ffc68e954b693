// Keeps the figures that the site shows in site/data/bench.json.
import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { root } from "../run.mjs";

/**
 * authentik's own page cannot be measured here, because there is no authentik in this repository. This figure was
 * measured once.
 */
const OWN_PAGE = {
  bytes: 499_000,
  source:
    "a single measurement of authentik’s own page; there is no authentik in this repository, so npm run bench does not repeat it",
};

/** `firstForm`: the plain form with the user name. `whole`: a sign-in from the page to its end. */
export async function record(browser, { firstForm, whole }) {
  const [{ model }] = cpus();
  const figures = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${model.replaceAll(/\s+/g, " ").trim()})`,
    browser: `Chromium ${browser.version()}`,
    firstForm,
    wholeFlow: whole,
    ownPage: OWN_PAGE,
  };
  const filepath = join(root, "site/data/bench.json");
  writeFileSync(filepath, await format(JSON.stringify(figures), { filepath }));
}
