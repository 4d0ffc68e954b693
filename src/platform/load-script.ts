import { scriptOf, trustedPolicy } from "./trusted-types.js";

/** Milliseconds until a script has to be there. */
const PATIENCE = 10_000;
/** What a document has of this: one map, however many copies of this code ask. */
const LOADING = Symbol.for("flow-executor.scripts");

type Loading = Document & { [LOADING]?: Map<string, Promise<void>> };

export interface ScriptOptions {
  /** Where it may come from: see `isOf` of `trusted-types.ts`. */
  readonly hosts: readonly string[];
  readonly module?: boolean;
}

/**
 * Puts a script of another origin on the page, once per URL: whoever asks for it again gets the same promise. One that
 * failed may be asked for again.
 *
 * @param near the element that needs it: its document gets the script, with the `nonce` of the executor around it
 * @throws Error where it cannot be loaded, or is not there in time
 */
export function loadScript(
  near: HTMLElement,
  url: string,
  { hosts, module = false }: ScriptOptions,
): Promise<void> {
  const page: Loading = near.ownerDocument;
  const known = (page[LOADING] ??= new Map<string, Promise<void>>());
  const loaded =
    known.get(scriptOf(url, hosts)) ?? load(near, url, hosts, module);
  known.set(url, loaded);
  loaded.catch(() => known.delete(url));
  return loaded;
}

function load(
  near: HTMLElement,
  url: string,
  hosts: readonly string[],
  module: boolean,
): Promise<void> {
  const script = makeScript(near, url, hosts);
  if (module) script.type = "module";
  return run(script, near.ownerDocument.head);
}

/**
 * A script tag that a strict page lets run, with the `nonce` of the executor around `near`.
 * @throws TypeError where the address is of none of the hosts
 */
export function makeScript(
  { ownerDocument, parentElement }: HTMLElement,
  url: string,
  hosts: readonly string[],
): HTMLScriptElement {
  const script = ownerDocument.createElement("script");
  script.async = true;
  script.nonce = parentElement?.closest<HTMLElement>("[nonce]")?.nonce ?? "";
  script.src =
    trustedPolicy()?.createScriptURL(url, hosts) ?? scriptOf(url, hosts);
  return script;
}

/**
 * Puts a script tag on the page.
 * @throws Error where it cannot be loaded, or is not there in time
 */
export function run(
  script: HTMLScriptElement,
  place: HTMLElement,
): Promise<void> {
  const { src } = script;
  const loaded = new Promise<void>((resolve, reject) => {
    const fail = () => {
      script.remove();
      reject(new Error(`${src} could not be loaded.`));
    };
    const timer = setTimeout(fail, PATIENCE);
    script.onload = () => {
      clearTimeout(timer);
      resolve();
    };
    script.onerror = () => {
      clearTimeout(timer);
      fail();
    };
  });
  place.append(script);
  return loaded;
}
