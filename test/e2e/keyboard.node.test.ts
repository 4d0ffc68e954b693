/**
 * All flows of the demo, walked by keyboard alone: after each step the focus is in the stage, or in the panel that says
 * how the flow ended.
 */
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { Visitor } from "./chromium.js";

const PASSWORD = "correct horse battery";
/** No flow of the demo has more questions; one that repeats its question after a wrong code ends here. */
const MOST_STEPS = 8;
/** More presses of Tab than any form has controls. */
const MOST_TABS = 40;

/** What has the focus, and what is on the page. */
interface Sight {
  readonly component: string;
  /** Counts the questions and answers that were shown. */
  readonly turn: number;
  /** `undefined` if the focus is on the body or elsewhere on the page. */
  readonly focus: { readonly inside: boolean; readonly what: string };
  /** The kind of control, and whether a person fills it in. */
  readonly control: "field" | "checkbox" | "submit" | "other";
  readonly name: string;
  readonly type: string;
  readonly isEmpty: boolean;
  readonly canSubmit: boolean;
}

/** The button of this flow waits for a captcha that a keyboard does not solve. */
const LEFT_OUT = ["captcha-in-form"];

let people = 0;

function textFor({ name, type }: Sight, person: string): string {
  if (name === "uid_field") return person;
  if (type === "password" || name.startsWith("password")) return PASSWORD;
  if (name === "email" || type === "email") return `${person}@example.com`;
  if (name === "phone_number") return "+4915112345678";
  if (type === "number") return "12";
  if (type === "date") return "11242026";
  if (type === "datetime-local") return "112420261030AM";
  if (name === "username") return `${person}-${String(++people)}`;
  return name === "code" ? "000000" : "some text";
}

class Walker {
  readonly #visitor: Visitor;
  readonly #person: string;

  constructor(visitor: Visitor, person: string) {
    this.#visitor = visitor;
    this.#person = person;
  }

  /** Starts a flow that takes the focus, and stays on the page. */
  async start(slug: string): Promise<void> {
    await this.#visitor.page.evaluate((slug) => {
      const element = document.createElement("flow-executor");
      Object.assign(element, { slug, query: "", redirect: "manual" });
      element.autofocus = true;
      element.dataset.turn = "0";
      const count = () => {
        const { turn = "0" } = element.dataset;
        element.dataset.turn = String(Number(turn) + 1);
      };
      element.addEventListener("flow-challenge", count);
      element.addEventListener("flow-redirect", (event) => {
        if (!event.flow && event.reason !== "cancel") event.preventDefault();
      });
      document.body.replaceChildren(element);
    }, slug);
  }

  /** Waits until nothing is in flight, and looks where the focus is. */
  async sees(after = 0): Promise<Sight> {
    const { page } = this.#visitor;
    const found = await page.waitForFunction((after) => {
      const element = document.querySelector("flow-executor");
      const root = element?.shadowRoot;
      if (!element || !root?.querySelector("[aria-busy=false]")) return null;
      const end = root.querySelector(".finished, [part=error]");
      const stage = element.querySelector<HTMLElement>("[slot=stage]");
      const turn = Number(element.dataset.turn);
      // An answer that the form itself refuses brings no new question.
      const isRefused = stage?.querySelector(".flow-error, [role=alert]");
      const isReady =
        end ?? (stage?.firstElementChild && (turn > after || isRefused));
      if (!isReady || stage?.querySelector("[type=submit][aria-disabled]"))
        return null;
      let focused: Element | null = document.activeElement;
      while (focused?.shadowRoot?.activeElement)
        focused = focused.shadowRoot.activeElement;
      const inside =
        focused !== null &&
        (Boolean(stage?.contains(focused)) || Boolean(end?.contains(focused)));
      const input = focused instanceof HTMLInputElement ? focused : undefined;
      const area = focused instanceof HTMLTextAreaElement ? focused : undefined;
      const button = focused instanceof HTMLButtonElement ? focused : undefined;
      const isField =
        area ?? (input && !/checkbox|radio|file|submit/.test(input.type));
      const control = isField
        ? "field"
        : input?.type === "checkbox"
          ? "checkbox"
          : button?.type === "submit"
            ? "submit"
            : "other";
      return {
        component: end ? "" : (stage?.localName ?? ""),
        turn,
        focus: { inside, what: focused?.outerHTML.slice(0, 120) ?? "nothing" },
        control,
        name: (input ?? area)?.name ?? "",
        type: input?.type ?? "",
        isEmpty:
          input?.type === "checkbox" ? !input.checked : !(input ?? area)?.value,
        canSubmit: !end && stage?.querySelector("[type=submit]") !== null,
      } as const;
    }, after);
    return (await found.jsonValue()) as Sight;
  }

  /** Goes through the form by Tab, fills in what is empty, and presses Enter on its button. */
  async answer(first: Sight): Promise<void> {
    const { keyboard } = this.#visitor.page;
    let sight = first;
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      if (sight.control === "field" && sight.isEmpty)
        await keyboard.type(textFor(sight, this.#person));
      if (sight.control === "checkbox" && sight.isEmpty)
        await keyboard.press("Space");
      // Six digits are sent by themselves.
      if ((await this.#turn()) > first.turn) return;
      if (sight.control === "submit") return keyboard.press("Enter");
      await keyboard.press("Tab");
      sight = await this.sees(first.turn - 1);
    }
    assert.fail(`Tab does not lead to the button of ${first.component}.`);
  }

  async #turn(): Promise<number> {
    const element = this.#visitor.page.locator("flow-executor");
    return Number(await element.getAttribute("data-turn"));
  }
}

const visitor = await Visitor.come();
after(() => visitor.close());
await visitor.run("dummies");

/** Signs up a new person, who may delete the account or sign out later. */
async function signUp(): Promise<string> {
  const name = `keys-${String(++people)}`;
  await visitor.lose();
  await visitor.run("enrollment");
  await visitor.shows("ak-stage-prompt");
  await visitor.page.locator("[name=username]").fill(name);
  await visitor.page.locator("[name=password]").fill(PASSWORD);
  await visitor.fill("password_repeat", PASSWORD);
  await visitor.fill("email", `${name}@example.com`);
  await visitor.isDone();
  return name;
}

/** Walks through a flow, and returns the questions. */
async function walk(slug: string, person: string): Promise<string[]> {
  const walker = new Walker(visitor, person);
  await walker.start(slug);
  const seen: string[] = [];
  let sight = await walker.sees();
  for (let step = 0; step < MOST_STEPS; step++) {
    seen.push(sight.component);
    const { inside, what } = sight.focus;
    assert.ok(inside, `${slug}, ${seen.join(" → ")}: the focus is on ${what}`);
    // An autosubmit goes on without the person.
    const goesOn = sight.component === "ak-stage-autosubmit";
    if (!sight.canSubmit || goesOn) return seen;
    await walker.answer(sight);
    sight = await walker.sees(sight.turn);
  }
  return seen;
}

const somebody = await signUp();
const { page } = visitor;
const menu = await page.request.get(new URL("/demo.json", page.url()).href);
const { flows: groups } = (await menu.json()) as {
  flows: readonly { readonly flows: readonly { readonly slug: string }[] }[];
};

describe("by keyboard alone, the focus is never lost", () => {
  const slugs = groups.flatMap(({ flows }) => flows.map(({ slug }) => slug));
  for (const slug of slugs.filter((each) => !LEFT_OUT.includes(each)))
    it(slug, async () => {
      await visitor.lose();
      const [first] = await walk(slug, somebody);
      if (first !== "ak-stage-access-denied") return;
      // Somebody has to be signed in.
      await walk(slug, await signUp());
    });
});
