import { expect } from "@open-wc/testing";
import { button, words } from "../support/executor.js";
import type { Page } from "../support/page.js";
import { until } from "../support/wait.js";
import { put, reads, signIn, stranger, visit, whoami } from "./person.js";

beforeEach(stranger);
after(stranger);

/** Waits until the page has this address; it may navigate more than once before. */
async function arrives(page: Page, path: string): Promise<void> {
  while (!page.address.startsWith(path)) await page.loads();
}

let people = 0;

/** Signs in at the other provider, with this name. */
async function atProvider(page: Page, name: string): Promise<void> {
  await arrives(page, "/provider.html");
  const form = page.document.querySelector("form");
  if (!form) throw new Error("There is no provider.");
  await until(() => form.hasAttribute("action"), page.document);
  const field = form.querySelector<HTMLInputElement>("[name=code]");
  if (field) field.value = name;
  form.querySelector("button")?.click();
}

async function byHarbour(generation: "2025.10" | "2026.8"): Promise<Page> {
  const page = await visit("sources", { generation });
  const stage = await page.shows("ak-stage-identification");
  const way = [...stage.querySelectorAll("button")].find((each) =>
    words(each).includes("Harbour"),
  );
  way?.click();
  return page;
}

for (const generation of ["2025.10", "2026.8"] as const) {
  describe(`a person with an account at another provider, authentik ${generation}`, () => {
    it("comes back and chooses a name, and is signed in at once the next time", async () => {
      const name = `jo-${Date.now()}-${++people}`;
      const page = await byHarbour(generation);
      await atProvider(page, name);
      await arrives(page, "/if/flow/default-source-enrollment/");
      await put(page, "default-source-enrollment");
      const form = await page.shows("ak-stage-prompt");
      const field = form.querySelector<HTMLInputElement>("[name=username]");
      expect(field?.value).to.equal(name);
      const left = page.loads();
      button(form, "Continue").click();
      await left;
      expect(await whoami()).to.equal(name);
      page.close();

      await stranger();
      const again = await byHarbour(generation);
      await atProvider(again, name);
      await arrives(again, "/if/flow/default-source-authentication/");
      const home = again.loads();
      await put(again, "default-source-authentication");
      await home;
      expect(await whoami()).to.equal(name);
    });

    it("goes back from the provider, and is asked again", async () => {
      const page = await byHarbour(generation);
      await arrives(page, "/provider.html");
      const link = page.document.querySelector<HTMLAnchorElement>("#back");
      await until(() => link?.href, page.document);
      link?.click();
      await arrives(page, "/if/flow/default-authentication-flow/");
      await put(page, "default-authentication-flow");
      const stage = await page.shows("ak-stage-identification");
      expect(words(stage)).to.include("Signing in with Harbour did not work.");
      expect(await whoami()).to.equal(undefined);
    });
  });
}

describe("a person who also signs out of applications", () => {
  it("is signed out of all applications, in frames and by leaving the page, and reaches the target", async () => {
    await signIn();
    const page = await visit("logout-everywhere");
    // The applications send the browser back to the flow's page.
    for (const next of ["Demo Mail", "Demo Calendar"]) {
      await page.until(() => reads(page).includes(`Signing out of ${next}`));
      await arrives(page, "/if/flow/logout-everywhere/");
      await put(page, "logout-everywhere");
    }
    await page.loads();
    expect(await whoami()).to.equal(undefined);
  });

  it("is signed out of one application and stays signed in, and the answer has its CSRF token", async () => {
    await signIn();
    const page = await visit("logout-application");
    await page.shows("ak-stage-session-end");
    expect(await whoami()).to.equal("ada");
  });
});
