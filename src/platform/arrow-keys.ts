/**
 * The item that a key leads to in a list whose items are one tab stop, such as tabs (WAI-ARIA Authoring Practices,
 * "Tabs"). `undefined` for any other key.
 *
 * @param at the index of the current item
 * @param isMirrored whether the list runs from right to left
 * @param isVertical whether Up and Down move too
 */
export function arrowTarget(
  key: string,
  at: number,
  count: number,
  { isMirrored = false, isVertical = false } = {},
): number | undefined {
  const ahead = isMirrored ? "ArrowLeft" : "ArrowRight";
  const back = isMirrored ? "ArrowRight" : "ArrowLeft";
  if (key === ahead || (isVertical && key === "ArrowDown"))
    return (at + 1) % count;
  if (key === back || (isVertical && key === "ArrowUp"))
    return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
