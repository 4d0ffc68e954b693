/** Waiting for what happens: no test sleeps. */

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
 * Resolves with what `look` finds as soon as it finds something: it looks again at every change below `roots`, and where
 * the focus moves, which changes nothing else; in a page without the system's focus it does so without an event.
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
        // The page is on its way elsewhere: what comes there is told by the observer.
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

/** Lets everything happen that is already on its way; no timer fires. */
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

/** Runs `job` and returns what it wrote to the console as warnings. */
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
