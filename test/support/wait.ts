/** Helpers that wait for events and changes, because tests never sleep. */

/** The next event of this type on `target`. */
export function next<E extends Event = Event>(
  target: EventTarget,
  type: string,
): Promise<E> {
  return new Promise((resolve) => {
    const hear = resolve as (event: Event) => void;
    target.addEventListener(type, hear, { once: true });
  });
}

/**
 * Waits until `look` returns a value, and returns it. Calls `look` after every change below `roots`, and when the focus
 * moves, which causes no other change. In a page without the system's focus, the focus moves without an event.
 */
export function until<T>(
  look: () => T | undefined | null | false,
  ...roots: Node[]
): Promise<T> {
  const documents = roots.map(
    (root) => (root.ownerDocument ?? root) as Document,
  );
  const focused = () => documents.map(({ activeElement }) => activeElement);
  return new Promise((resolve) => {
    let before = focused();
    const observer = new MutationObserver(check);
    const watch = setInterval(() => {
      const now = focused();
      const isSame = now.every((each, at) => each === before[at]);
      before = now;
      if (isSame) return;
      try {
        check();
      } catch {
        // The page is navigating; the observer handles the next document.
        clearInterval(watch);
      }
    }, 100);
    function end() {
      observer.disconnect();
      clearInterval(watch);
      for (const root of roots) root.removeEventListener("focusin", check);
    }
    function check() {
      const found = look();
      if (!found) return;
      end();
      resolve(found);
    }
    for (const root of roots) {
      root.addEventListener("focusin", check);
      observer.observe(root, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    }
    check();
  });
}

/** Lets all pending work finish; no timer fires. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 8; turn++) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
  }
}

/** Runs `job` and returns the warnings that it wrote to the console. */
export async function warnings(job: () => unknown): Promise<string[]> {
  const { warn } = console;
  const texts: string[] = [];
  console.warn = (...parts: unknown[]) => texts.push(parts.join(" "));
  try {
    await job();
  } finally {
    console.warn = warn;
  }
  return texts;
}
