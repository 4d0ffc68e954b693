/** The playground's page, from the built site on a static host. */
import assert from "node:assert/strict";
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import type { FrameLocator, Page } from "playwright-core";
import { SITE, Site } from "./visitor.js";

const AXE = join(import.meta.dirname, "../../../node_modules/axe-core/axe.js");
const SIZE = { viewport: { width: 1440, height: 900 } };

const flowOf = (page: Page): FrameLocator => page.frameLocator("main iframe");

async function answer(page: Page, name: string, value: string) {
  const field = flowOf(page).locator(`[slot=stage] [name=${name}]`);
  await field.fill(value);
  await field.press("Enter");
}

async function signsIn(page: Page) {
  await answer(page, "uid_field", "ada");
  await answer(page, "password", "analytical engine");
  await flowOf(page).getByText("Ada Lovelace is signed in.").waitFor();
}

describe("the playground", () => {
  let site: Site;
  before(async () => {
    site = await Site.open();
  });
  after(() => site.close());

  async function open(hash = "", size = SIZE) {
    const visited = await site.visit(`playground/${hash}`, size);
    await flowOf(visited.page).locator("flow-executor form").first().waitFor();
    return visited;
  }

  it("plays a sign-in under its strict policies, and shows the steps", async () => {
    const { page, complaints } = await open();
    await answer(page, "uid_field", "ada");
    await answer(page, "password", "wrong");
    const steps = page.locator(".steps");
    await steps.getByText("refused").waitFor();
    assert.match(await steps.innerText(), /identification\s+2\s+password/);
    await answer(page, "password", "analytical engine");
    await flowOf(page).getByText("Ada Lovelace is signed in.").waitFor();
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  it("the address holds the state: a link shows what was shown", async () => {
    const { page } = await open("#at=ak-stage-password.rejected");
    await page.getByRole("tab", { name: "Tokens" }).click();
    await page.getByLabel("accent", { exact: true }).fill("#0b6e4f");
    await page.getByLabel("accent", { exact: true }).blur();
    await page.getByText("Dark", { exact: true }).click();
    await page.getByRole("tab", { name: "Words" }).click();
    await page.getByLabel("continue", { exact: true }).fill("Onwards");
    await page.getByLabel("continue", { exact: true }).blur();
    await flowOf(page).getByRole("button", { name: "Onwards" }).waitFor();
    const { hash } = new URL(page.url());
    const { page: other } = await open(hash);
    const button = flowOf(other).getByRole("button", { name: "Onwards" });
    await button.waitFor();
    const element = flowOf(other).locator("flow-executor");
    assert.equal(await element.getAttribute("theme"), "dark");
    assert.equal(
      await element.evaluate((each) =>
        each.style.getPropertyValue("--flow-accent"),
      ),
      "#0b6e4f",
    );
    await other.getByRole("button", { name: "Reset 1" }).click();
    assert.doesNotMatch(other.url(), /flow-accent/);
    await page.context().close();
    await other.context().close();
  });

  it("the colors of the tokens stay after the flow", async () => {
    const { page } = await open();
    const swatches = page.locator("input[type=color]");
    const colors = () =>
      swatches.evaluateAll((all) =>
        all.map((each) => (each as HTMLInputElement).value),
      );
    // Steps are told together with the colors of the element.
    await page.locator(".steps li").first().waitFor();
    const before = await colors();
    assert.notEqual(new Set(before).size, 1);
    await signsIn(page);
    await page.locator(".steps").getByText("flow-redirect").waitFor();
    // Each editor looks again.
    await page.getByRole("tab", { name: "Words" }).click();
    await page.getByRole("tab", { name: "Tokens" }).click();
    assert.deepEqual(await colors(), before);
    await page.context().close();
  });

  it("a state of a stage has its pictures from the playground", async () => {
    const asked: Promise<unknown>[] = [];
    const { page, complaints } = await site.visit(
      "playground/#at=ak-stage-identification.everything",
      SIZE,
      async (visited) => {
        for (const file of ["authentik/sources/telegram", "flow-background"])
          asked.push(
            visited.waitForRequest((request) =>
              request.url().includes(`playground/files/static/${file}`),
            ),
          );
      },
    );
    await Promise.all(asked);
    assert.deepEqual(
      complaints.filter((each) => each.includes("localhost")),
      [],
    );
    await page.context().close();
  });

  it("registers a passkey with the browser's authenticator, and signs in with it", async () => {
    const { page } = await open();
    const protocol = await page.context().newCDPSession(page);
    await protocol.send("WebAuthn.enable");
    await protocol.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    });
    await signsIn(page);
    await flowOf(page).getByRole("link", { name: "Add a passkey" }).click();
    await flowOf(page).getByText("Ada Lovelace is signed in.").waitFor();
    await flowOf(page).getByRole("link", { name: "Sign out" }).click();
    await flowOf(page).getByText("Nobody is signed in.").waitFor();
    await page.getByTitle("passwordless", { exact: true }).click();
    await flowOf(page).getByText("Ada Lovelace is signed in.").waitFor();
    await page.context().close();
  });

  it("shows mails, and their links continue the flow", async () => {
    const { page } = await open("#flow=default-recovery-flow");
    await answer(page, "uid_field", "ada");
    await page.getByRole("tab", { name: "Mails & codes" }).click();
    await page.getByRole("button", { name: "Reset your password" }).click();
    await flowOf(page).getByText("confirm this email address").waitFor();
    await page.context().close();
  });

  it("signs in a television by its code", async () => {
    const { page } = await open();
    await signsIn(page);
    await page.getByRole("tab", { name: "Mails & codes" }).click();
    const show = page.getByRole("button", { name: "Show a code" });
    await show.click();
    const code = page.locator("li", { hasText: "Scan it" }).locator("code");
    const digits = (await code.innerText()).replaceAll(" ", "");
    await page.getByTitle("device-code", { exact: true }).click();
    // A whole code sends itself.
    await flowOf(page).locator("[slot=stage] [name=code]").fill(digits);
    const goes = flowOf(page).locator(
      "ak-stage-consent [type=submit]:not([aria-disabled])",
    );
    await goes.click();
    await page.getByText("It is signed in.").waitFor();

    await show.click();
    await page.getByRole("button", { name: "Scan it" }).click();
    await goes.click();
    await page.getByText("It is signed in.").waitFor();
    await page.context().close();
  });

  it("a mistake of a proxy leads to the error that names it", async () => {
    const { page } = await open();
    await page.getByRole("tab", { name: "Faults" }).click();
    await page
      .getByRole("combobox", { name: "Fault" })
      .selectOption("proxy-cancel");
    await answer(page, "uid_field", "ada");
    await flowOf(page).getByText("Not you?").click();
    await flowOf(page).locator("[part~=error]").waitFor();
    await page.context().close();
  });

  it("works after a hard reload, after the service worker was stopped, and after the site was built again", async () => {
    const { page } = await open();
    const protocol = await page.context().newCDPSession(page);
    await protocol.send("Page.reload", { ignoreCache: true });
    await flowOf(page).locator("[name=uid_field]").waitFor();
    await answer(page, "uid_field", "ada");
    await flowOf(page).locator("[name=password]").waitFor();
    await protocol.send("ServiceWorker.enable");
    await protocol.send("ServiceWorker.stopAllWorkers");
    await answer(page, "password", "wrong");
    await flowOf(page).getByText("Invalid password").waitFor();
    const file = join(SITE, "playground/sw.js");
    const built = await readFile(file, "utf8");
    await appendFile(file, "\n// Another version.\n");
    try {
      await page.evaluate(async () => {
        const all = await navigator.serviceWorker.getRegistrations();
        const changed = new Promise((resolve) => {
          all[0]?.addEventListener("updatefound", resolve);
        });
        await all[0]?.update();
        await changed;
      });
      await answer(page, "password", "analytical engine");
      await flowOf(page).getByText("Ada Lovelace is signed in.").waitFor();
    } finally {
      await writeFile(file, built);
    }
    await page.context().close();
  });

  it("says in a sentence why it cannot run", async () => {
    const { page } = await site.visit("playground/", SIZE, async (fresh) => {
      await fresh.addInitScript(() => {
        Object.defineProperty(navigator, "serviceWorker", { value: undefined });
      });
    });
    const alert = page.getByRole("alert");
    await alert.waitFor();
    assert.match(await alert.innerText(), /needs service workers/);
    await page.context().close();
  });

  it("copies the code of what is shown", async () => {
    const { page } = await open("#at=ak-stage-password.rejected&theme=dark");
    await page.getByRole("button", { name: "Copy as" }).first().click();
    await page.getByText("React", { exact: true }).click();
    const code = page.locator(".copy pre");
    assert.match(await code.innerText(), /<FlowExecutor[^]*theme=\{"dark"\}/);
    assert.deepEqual(await code.locator(".name").allInnerTexts(), [
      "SignIn",
      "slug",
      "theme",
      "onFlowDone",
      "log",
    ]);
    assert.deepEqual(await code.locator(".text").allInnerTexts(), [
      '"flow-executor/react"',
      '"default-authentication-flow"',
      '"dark"',
    ]);
    await page.keyboard.press("Escape");
    await code.waitFor({ state: "detached" });
    await page.context().close();
  });

  it("a reset shows the default in every kind of field", async () => {
    const { page } = await open();
    await page.getByRole("tab", { name: "Faults" }).click();
    const fault = page.getByRole("combobox", { name: "Fault" });
    for (const each of ["No connection", "None", "No connection"])
      await fault.selectOption(each);
    await page.getByRole("button", { name: "Reset 1" }).click();
    assert.equal(await fault.inputValue(), "");
    await page.getByRole("tab", { name: "Attributes" }).click();
    const sources = page.getByRole("combobox", { name: "sources" });
    const initial = await sources.inputValue();
    await sources.selectOption("popup");
    await page.getByRole("button", { name: "Reset 1" }).click();
    assert.equal(await sources.inputValue(), initial);
    await page.context().close();
  });

  it("finds flows and states with the keyboard", async () => {
    const { page } = await open();
    await page.locator(".rail [aria-selected=true]").focus();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("heading", { name: "Words" }).waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("recovery link");
    const state = page.locator(".tree details[open] .item");
    await state.first().waitFor();
    const name = await state.first().innerText();
    await state.first().press("Enter");
    assert.match(page.url(), /#at=ak-stage-/);
    assert.equal(
      await page.locator(".item[aria-current]").first().innerText(),
      name,
    );
    await page.context().close();
  });

  for (const [name, options] of Object.entries({
    light: SIZE,
    dark: { ...SIZE, colorScheme: "dark" as const },
    phone: { viewport: { width: 360, height: 740 } },
  }))
    it(`is accessible: ${name}`, async () => {
      const { page } = await open("#at=ak-stage-password.rejected", options);
      if (name === "phone")
        await page.getByRole("button", { name: "Edit" }).click();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - innerWidth,
      );
      assert.ok(wide <= 0, `${String(wide)} px too wide`);
      await page.addScriptTag({ path: AXE }).catch(async () => {
        // The page's policy refuses a script that is put in; the browser's own evaluation is not bound by it.
        await page.evaluate(await readFile(AXE, "utf8"));
      });
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as {
          axe: {
            run(context: object): Promise<{
              violations: { id: string; nodes: { html: string }[] }[];
            }>;
          };
        };
        const { violations } = await axe.run({ exclude: ["iframe"] });
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ""}`,
        );
      });
      assert.deepEqual(found, []);
      await page.context().close();
    });
});
