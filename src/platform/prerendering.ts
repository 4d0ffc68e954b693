/**
 * Waits until the person opens a page that the browser prerendered (HTML, "document.prerendering"). `undefined` if
 * there is no need to wait: a background tab, for example, was opened by a person.
 */
export function activation(document: Document): Promise<void> | undefined {
  const { prerendering } = document as { prerendering?: boolean };
  if (!prerendering) return undefined;
  return new Promise((resolve) => {
    const activated = () => resolve();
    document.addEventListener("prerenderingchange", activated, { once: true });
  });
}
