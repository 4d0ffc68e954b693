import { expect } from "@open-wc/testing";
import type { Challenge, Component } from "../../src/protocol/index.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { stand, type Properties, type Stand } from "./executor.js";
import { next } from "./wait.js";

/** A picture is there, or the one that cannot be shown has given way: it may be known to be broken before its event tells. */
async function settled(picture: HTMLImageElement): Promise<void> {
  const isBroken = await picture.decode().then(
    () => false,
    () => true,
  );
  const givesWay = picture.matches(".flow-picture img");
  if (isBroken && givesWay && !picture.hidden) await next(picture, "error");
}

/** Waits until nothing fades or turns any more, and every picture is there or is known to be missing. */
export async function still(element: Element): Promise<void> {
  await Promise.all([...element.querySelectorAll("img")].map(settled));
  const endless = (animation: Animation) =>
    animation.effect?.getComputedTiming().endTime === Infinity;
  const animations = element
    .getAnimations({ subtree: true })
    .filter((animation) => !endless(animation));
  await Promise.all(animations.map(({ finished }) => finished));
}

/** Fails on what axe finds, once nothing moves any more. */
export async function accessible(element: HTMLElement): Promise<void> {
  await still(element);
  await expect(element).to.be.accessible();
}

/** A challenge as a preview: shown, and nothing is sent. */
export async function preview(
  challenge: Challenge,
  properties: Properties = {},
): Promise<Stand> {
  const it = stand({ slug: undefined, challenge, ...properties });
  await next(it.element, "flow-challenge");
  await it.element.updateComplete;
  return it;
}

/** Colours depend on the theme, and structure and labels on the language: both of each, in two looks. */
const LOOKS = [
  { theme: "light", dir: "ltr", lang: "en" },
  { theme: "dark", dir: "rtl", lang: "ar" },
] as const;

/** What must hold in every state that a component's fixtures know. */
export function everyState<C extends Component>(component: C): void {
  const states = Object.entries<Challenge>(fixtures[component]);
  for (const [state, challenge] of states) {
    it(`is accessible in light and dark, in both directions: ${state}`, async () => {
      for (const look of LOOKS) {
        const { element } = await preview(challenge, look);
        await accessible(element);
        element.remove();
      }
    });
  }
}
