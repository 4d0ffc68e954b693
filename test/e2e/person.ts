/** A person with a keyboard, in a separate page with a real flow server behind it. */
import { sendKeys } from "@web/test-runner-commands";
import { CODE, Page } from "../support/page.js";
import { typeInto, typeOver } from "./typing.js";

export interface Visit {
  /** Width of the page, in px. Default 800. */
  width?: number;
  theme?: "light" | "dark";
  /** The language of the element. Default: the page's, which is English. */
  lang?: "ar";
  /** Default 2026.8. */
  generation?: "2025.10" | "2026.8";
}

/** Deletes the browser's cookies for the flow server, and removes all faults. */
export async function stranger(): Promise<void> {
  await fetch("/forget");
  await fault([]);
}

/** Sets the faults from now on. */
export async function fault(faults: object[]): Promise<void> {
  const body = JSON.stringify(faults);
  const headers = { "Content-Type": "application/json" };
  await fetch("/demo/faults", { method: "POST", body, headers });
}

/** The signed-in user. */
export async function whoami(): Promise<string | undefined> {
  const response = await fetch("/api/v3/core/users/me/");
  if (!response.ok) return undefined;
  const { user } = (await response.json()) as { user: { username: string } };
  return user.username;
}

/** Opens a page with an element that runs a flow. */
export async function visit(
  slug: string,
  { width, theme = "light", lang, generation = "2026.8" }: Visit = {},
): Promise<Page> {
  document.cookie = `demo_generation=${generation}; path=/`;
  const page = await Page.open("/page/", width);
  return put(page, slug, theme, lang);
}

/** Adds the element to the current page, for example after a reload. */
export async function put(
  page: Page,
  slug: string,
  theme = "light",
  lang = "en",
): Promise<Page> {
  const dir = lang === "ar" ? "rtl" : "ltr";
  page.write(
    `<flow-executor slug="${slug}" theme="${theme}" lang="${lang}" dir="${dir}" autofocus></flow-executor>`,
  );
  return page.run(CODE.esm);
}

/** Signs in as Ada, and leaves the page. */
export async function signIn(visiting: Visit = {}): Promise<void> {
  const page = await visit("combined", visiting);
  const stage = await page.shows("ak-stage-identification");
  await typeInto(stage, "uid_field", "ada");
  await typeInto(stage, "password", "analytical engine");
  const left = page.loads();
  await press("Enter");
  await left;
  page.close();
}

/** Replaces the text of the focused field, and presses Enter. */
export async function enter(page: Page, text: string): Promise<void> {
  const focused = page.document.activeElement;
  if (focused?.tagName !== "INPUT") {
    throw new Error(`The focus is on ${focused?.tagName}, not in a field.`);
  }
  await typeOver(focused as HTMLInputElement, text);
  await press("Enter");
}

/**
 * Presses a key at the focus. Repeats it if WebKit's driver loses the key because the focus has only just moved into a
 * frame.
 */
export async function press(key: string): Promise<void> {
  const focused = document.activeElement;
  const page =
    focused instanceof HTMLIFrameElement ? focused.contentWindow : window;
  const arrived = new AbortController();
  const { signal } = arrived;
  page?.addEventListener("keydown", () => arrived.abort(), {
    capture: true,
    signal,
  });
  for (let tries = 0; tries < 20 && !signal.aborted; tries++) {
    await sendKeys({ press: key });
  }
}

/** Presses Tab until the focus is on the button with this text. */
export async function tabTo(page: Page, text: string): Promise<void> {
  const focused = () => page.document.activeElement?.textContent?.trim();
  for (let tries = 0; tries < 20 && focused() !== text; tries++)
    await press("Tab");
  if (focused() !== text) throw new Error(`Tab does not lead to “${text}”.`);
}

/** The field with the focus. */
export const focusedName = (page: Page): string | null | undefined =>
  page.document.activeElement?.getAttribute("name");

/** All visible text. */
export function reads(page: Page): string {
  const text = (root: ParentNode) =>
    [...root.querySelectorAll("p, label, button, a, [role=heading], span")]
      .map((each) => each.textContent ?? "")
      .join(" ");
  return `${text(page.frame)} ${text(page.element)}`.replace(/\s+/g, " ");
}
