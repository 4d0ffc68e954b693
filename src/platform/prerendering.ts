/**
 * Waits until a page that the browser loaded ahead is looked at (HTML, "document.prerendering"). `undefined` where there
 * is nothing to wait for: a tab in the background was opened by a person.
 */
export function activation(document: Document): Promise<void> | undefined {
  const { prerendering } = document as { prerendering?: boolean };
  if (!prerendering) return undefined;
  return new Promise((resolve) => {
    const activated = () => resolve();
    document.addEventListener("prerenderingchange", activated, { once: true });
  });
}
