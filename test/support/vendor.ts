import sinon from "sinon";

export const NEVER = Symbol("never");

/**
 * Replaces scripts of other origins until the end of the test. A script whose address starts with `url` is not fetched;
 * `act` runs instead. If `act` throws, the script counts as failed; if `act` returns `NEVER`, the script neither loads
 * nor fails.
 *
 * @returns the script tags, in the order in which they were added to the page
 */
export function vendorScript(
  url: string,
  act: (script: HTMLScriptElement) => unknown,
): HTMLScriptElement[] {
  const scripts: HTMLScriptElement[] = [];
  const append = sinon.stub(Element.prototype, "append");
  append.callsFake(function (this: Element, ...nodes) {
    const [script] = nodes;
    if (script instanceof HTMLScriptElement && script.src.startsWith(url)) {
      // The browser does not fetch a script of another type.
      script.type = "text/plain";
      scripts.push(script);
      queueMicrotask(() => tell(script));
    }
    append.wrappedMethod.apply(this, nodes);
  });
  function tell(script: HTMLScriptElement) {
    try {
      if (act(script) === NEVER) return;
    } catch {
      script.dispatchEvent(new Event("error"));
      return;
    }
    script.dispatchEvent(new Event("load"));
  }
  over.push(() => append.restore());
  return scripts;
}

const over: (() => void)[] = [];

afterEach(() => {
  for (const end of over.splice(0)) end();
});
