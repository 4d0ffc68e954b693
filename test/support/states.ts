import { expect } from "@open-wc/testing";
import type { Challenge, Component } from "../../src/protocol/index.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { stand, type Properties, type Stand } from "./executor.js";
import { next } from "./wait.js";

/** Waits until a picture has loaded or was replaced after a failure. A failure may be known before its event fires. */
async function settled(picture: HTMLImageElement): Promise<void> {
  const isBroken = await picture.decode().then(
    () => false,
    () => true,
  );
  const givesWay = picture.matches(".flow-picture img");
  if (isBroken && givesWay && !picture.hidden) await next(picture, "error");
}

/** Ends all animations, and waits until every picture has loaded or failed. */
export async function still(element: Element): Promise<void> {
  await Promise.all([...element.querySelectorAll("img")].map(settled));
  const endless = (animation: Animation) =>
    animation.effect?.getComputedTiming().endTime === Infinity;
  const animations = element
    .getAnimations({ subtree: true })
    .filter((animation) => !endless(animation));
  for (const animation of animations) animation.finish();
  await Promise.all(animations.map(({ finished }) => finished));
}

/** Fails if axe finds a problem, after all animations have ended. */
export async function accessible(element: HTMLElement): Promise<void> {
  await still(element);
  await expect(element).to.be.accessible();
}

/** Shows a challenge as a preview, which sends nothing. */
export async function preview(
  challenge: Challenge,
  properties: Properties = {},
): Promise<Stand> {
  const it = stand({ slug: undefined, challenge, ...properties });
  await next(it.element, "flow-challenge");
  await it.element.updateComplete;
  return it;
}

/** Colors depend on the theme, structure and labels on the language. Two looks cover both values of each. */
const LOOKS = [
  { theme: "light", dir: "ltr", lang: "en" },
  { theme: "dark", dir: "rtl", lang: "ar" },
] as const;

/** The tests for every state in the fixtures of a component. */
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
