import sinon from "sinon";

/**
 * Stands in for scripts of other origins, until the test is over: what begins with `url` is not fetched, `act` runs in
 * its place, and where that throws the script could not be loaded.
 *
 * @returns the script tags, in the order in which they came to the page
 */
export function vendorScript(
  url: string,
  act: (script: HTMLScriptElement) => void,
): HTMLScriptElement[] {
  const scripts: HTMLScriptElement[] = [];
  const append = sinon.stub(Element.prototype, "append");
  append.callsFake(function (this: Element, ...nodes) {
    const [script] = nodes;
    if (script instanceof HTMLScriptElement && script.src.startsWith(url)) {
      // What is no code is not fetched.
      script.type = "text/plain";
      scripts.push(script);
      queueMicrotask(() => tell(script));
    }
    append.wrappedMethod.apply(this, nodes);
  });
  function tell(script: HTMLScriptElement) {
    try {
      act(script);
    } catch {
      return script.dispatchEvent(new Event("error"));
    }
    return script.dispatchEvent(new Event("load"));
  }
  over.push(() => append.restore());
  return scripts;
}

const over: (() => void)[] = [];

afterEach(() => {
  for (const end of over.splice(0)) end();
});
