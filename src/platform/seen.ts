/** An element that is smaller in one direction cannot be read or pressed, in px. */
const SMALL = 10;

/** Whether a person can see the element. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { visibility } = getComputedStyle(element);
  return width >= SMALL && height >= SMALL && visibility === "visible";
}
