import { expect } from "@open-wc/testing";
import { button } from "../support/executor.js";
import { CODE, Page } from "../support/page.js";
import { quiet } from "../support/wait.js";
import {
  enter,
  fault,
  focusedName,
  press,
  put,
  reads,
  stranger,
  tabTo,
  visit,
  whoami,
} from "./person.js";
import { typeInto } from "./typing.js";

beforeEach(stranger);
after(stranger);

/** Waits until no request is in flight and `look` returns a value. */
const idle = (page: Page, look: () => unknown) =>
  page.until(
    () => page.frame.querySelector("[aria-busy=false]") && Boolean(look()),
  );
const noError = (page: Page) => !page.frame.querySelector("[part=error]");

/** Signs in up to the password, with the keyboard only. */
async function atPassword(...visiting: Parameters<typeof visit>) {
  const page = await visit(...visiting);
  await page.shows("ak-stage-identification");
  await page.until(() => focusedName(page) === "uid_field");
  await enter(page, "ada");
  await page.shows("ak-stage-password");
  await page.until(() => focusedName(page) === "password");
  // `flow-challenge` follows one task after the focus.
  await quiet();
  return page;
}

for (const generation of ["2025.10", "2026.8"] as const) {
  describe(`a person at the keyboard, authentik ${generation}`, () => {
    it("signs in, with the wrong password first", async () => {
      const page = await atPassword("default-authentication-flow", {
        generation,
      });
      await enter(page, "wrong");
      await page.until(() => reads(page).includes("Invalid password"));
      expect(focusedName(page)).to.equal("password");
      const left = page.loads();
      await enter(page, "analytical engine");
      await left;
      expect(page.address).to.equal("/");
      expect(await whoami()).to.equal("ada");
    });

    it("signs in with name and password in one form", async () => {
      const page = await visit("combined", { generation });
      const stage = await page.shows("ak-stage-identification");
      const left = page.loads();
      await page.until(() => focusedName(page) === "uid_field");
      await typeInto(stage, "uid_field", "grace");
      await typeInto(stage, "password", "first compiler");
      await press("Enter");
      await left;
      expect(await whoami()).to.equal("grace");
    });

    it("is denied after the fifth wrong password", async () => {
      const page = await atPassword("default-authentication-flow", {
        generation,
      });
      for (const guess of ["1", "2", "3", "4", "5"]) {
        const told = page.until(() =>
          page.element.querySelector("ak-stage-access-denied form"),
        );
        const again = new Promise((resolve) =>
          page.element.addEventListener("flow-challenge", resolve, {
            once: true,
          }),
        );
        await enter(page, guess);
        await again;
        if (guess === "5") await told;
      }
      expect(reads(page)).to.include("Access denied");
      expect(await whoami()).to.equal(undefined);
    });

    it("is refused with a reason if the flow is not for this user", async () => {
      const page = await visit("denied", { generation });
      await page.shows("ak-stage-access-denied");
      expect(reads(page)).to.include("members only");
    });

    it("changes the user, and signs in as another one", async () => {
      const page = await atPassword("default-authentication-flow", {
        generation,
      });
      button(page.stage, "Not you?").focus();
      await press("Enter");
      await page.shows("ak-stage-identification");
      await page.until(() => focusedName(page) === "uid_field");
      await enter(page, "grace");
      await page.shows("ak-stage-password");
      await page.until(() => focusedName(page) === "password");
      const left = page.loads();
      await enter(page, "first compiler");
      await left;
      expect(await whoami()).to.equal("grace");
    });

    it("is asked whether to stay signed in, signs in, and signs out again", async () => {
      const page = await atPassword("remember-me", { generation });
      await enter(page, "analytical engine");
      await page.shows("ak-stage-user-login");
      await tabTo(page, "Yes");
      const left = page.loads();
      await press("Enter");
      await left;
      expect(await whoami()).to.equal("ada");

      const out = page.loads();
      await put(page, "default-invalidation-flow");
      await Promise.race([
        out,
        page.until(() => page.frame.querySelector(".finished")),
      ]);
      expect(await whoami()).to.equal(undefined);
    });

    it("retries after a server error, and continues", async () => {
      const page = await visit("crash", { generation });
      await page.shows("ak-stage-identification");
      await page.until(() => focusedName(page) === "uid_field");
      await enter(page, "ada");
      await page.shows("ak-stage-flow-error");
      button(page.stage, "Try again").click();
      await idle(page, () => reads(page).includes("Start over"));
      button(page.stage, "Try again").click();
      await page.shows("ak-stage-password");
    });
  });
}

describe("a person with a problem", () => {
  it("keeps the typed values without a connection, and continues when it is back", async () => {
    const page = await atPassword("default-authentication-flow");
    await fault([{ fault: "offline" }]);
    await enter(page, "analytical engine");
    await page.until(() => page.frame.querySelector("[part=error]"));
    expect(reads(page)).to.include("Your entries are kept.");
    const field = page.stage.querySelector<HTMLInputElement>("[name=password]");
    expect(field?.value).to.equal("analytical engine");

    await fault([]);
    button(page.frame, "Try again").click();
    await idle(page, () => noError(page));
    expect(field?.isConnected).to.equal(true);
    expect(field?.value).to.equal("analytical engine");
    field?.focus();
    const left = page.loads();
    await press("Enter");
    await left;
    expect(await whoami()).to.equal("ada");
  });

  it("waits while the server starts, without a button", async () => {
    const page = await atPassword("default-authentication-flow");
    await fault([{ fault: "starting", once: true }]);
    await enter(page, "analytical engine");
    await page.until(() => reads(page).includes("The server is starting"));
    // The element asks again after the 5 s that the server requests.
    await idle(page, () => noError(page));
    const left = page.loads();
    await press("Enter");
    await left;
    expect(await whoami()).to.equal("ada");
  });

  it("continues at the same stage after a reload", async () => {
    const page = await atPassword("default-authentication-flow");
    const loaded = page.loads();
    page.window.location.reload();
    await loaded;
    await put(page, "default-authentication-flow");
    await page.shows("ak-stage-password");
    expect(reads(page)).to.include("ada");
  });

  it("gets another server’s page instead of a reply, and retries", async () => {
    const page = await atPassword("default-authentication-flow");
    await fault([{ fault: "html", once: true }]);
    await enter(page, "analytical engine");
    await page.until(() => page.frame.querySelector("[part=error]"));
    expect(reads(page)).to.include("Another page is in the way: Proxy");
    button(page.frame, "Try again").click();
    await idle(page, () => noError(page));
    const left = page.loads();
    page.stage.querySelector<HTMLInputElement>("[name=password]")?.focus();
    await press("Enter");
    await left;
    expect(await whoami()).to.equal("ada");
  });
});

describe("a small window", () => {
  for (const theme of ["light", "dark"] as const) {
    it(`of 320 px, as at 400 % zoom, ${theme}, needs no horizontal scrolling`, async () => {
      const page = await atPassword("default-authentication-flow", {
        width: 320,
        theme,
      });
      const { documentElement } = page.document;
      expect(documentElement.scrollWidth).to.be.at.most(320);
      await enter(page, "wrong");
      await page.until(() => reads(page).includes("Invalid password"));
      expect(documentElement.scrollWidth).to.be.at.most(320);
    });
  }
});

describe("a page with one script tag", () => {
  for (const file of ["bare", "bare-iife"]) {
    it(`runs a whole flow: demo/${file}.html`, async () => {
      const page = await Page.open(`/demo/${file}.html`);
      await page.shows("ak-stage-identification");
      page.stage.querySelector("input")?.focus();
      await enter(page, "ada");
      await page.shows("ak-stage-password");
      await page.until(() => focusedName(page) === "password");
      const left = page.loads();
      await enter(page, "analytical engine");
      await left;
      expect(await whoami()).to.equal("ada");
    });
  }

  it("fetches only the element, its texts and the first stage before the first form", async () => {
    const page = await Page.open("/page/");
    page.write(
      '<flow-executor slug="default-authentication-flow"></flow-executor>',
    );
    const shown = new Promise<string[]>((resolve) => {
      page.element.addEventListener(
        "flow-challenge",
        () =>
          resolve(
            page.window.performance
              .getEntriesByType("resource")
              .map(({ name }) => new URL(name).pathname)
              .filter((name) => name.startsWith("/dist/")),
          ),
        { once: true },
      );
    });
    await page.run(CODE.esm);
    expect(await shown).to.have.members([
      CODE.esm,
      "/dist/cdn/en.js",
      "/dist/cdn/ak-stage-identification.js",
      // Older browsers need another palette.
      ...(CSS.supports("color", "light-dark(red, lab(from red l a b))")
        ? []
        : ["/dist/cdn/tokens-plain.js"]),
    ]);
  });
});
