import { trustedPolicy } from "./trusted-types.js";

const loading = new WeakMap<Document, Map<string, Promise<void>>>();

/**
 * Puts a script of another origin on the page, once per URL: whoever asks for it again gets the same promise. One that
 * failed may be asked for again.
 *
 * @param near the element that needs it: its document gets the script, with the `nonce` of the executor around it
 * @throws Error where it cannot be loaded, or is not there within `patience` ms
 */
export function loadScript(
  near: HTMLElement,
  url: string,
  { module = false, patience = 10_000 } = {},
): Promise<void> {
  const { ownerDocument } = near;
  const known = loading.get(ownerDocument) ?? new Map<string, Promise<void>>();
  loading.set(ownerDocument, known);
  const loaded = known.get(url) ?? load(near, url, module, patience);
  known.set(url, loaded);
  loaded.catch(() => known.delete(url));
  return loaded;
}

function load(
  { ownerDocument, parentElement }: HTMLElement,
  url: string,
  module: boolean,
  patience: number,
): Promise<void> {
  const script = ownerDocument.createElement("script");
  if (module) script.type = "module";
  script.async = true;
  script.nonce = parentElement?.closest<HTMLElement>("[nonce]")?.nonce ?? "";
  script.src = trustedPolicy()?.createScriptURL(url) ?? url;
  const loaded = new Promise<void>((resolve, reject) => {
    const fail = () => {
      script.remove();
      reject(new Error(`${url} could not be loaded.`));
    };
    const timer = setTimeout(fail, patience);
    script.onload = () => {
      clearTimeout(timer);
      resolve();
    };
    script.onerror = () => {
      clearTimeout(timer);
      fail();
    };
  });
  ownerDocument.head.append(script);
  return loaded;
}
