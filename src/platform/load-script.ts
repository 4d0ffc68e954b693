import { scriptOf, trustedPolicy } from "./trusted-types.js";

/** How long a script may take to load, in ms. */
const PATIENCE = 10_000;
/** The key of the scripts in a document. All copies of this code share one map. */
const LOADING = Symbol.for("flow-executor.scripts");

type Loading = Document & { [LOADING]?: Map<string, Promise<void>> };

export interface ScriptOptions {
  /** The hosts from which the script may be loaded: see `isOf` in `trusted-types.ts`. */
  readonly hosts: readonly string[];
  readonly module?: boolean;
  /** Loads the script also if it was loaded before, because it has not done its work. */
  readonly again?: boolean;
}

/**
 * Adds a script of another origin to the page, once per URL; later calls get the same promise. A script that failed may
 * be requested again.
 *
 * @param near the element that needs the script: its document gets the script, with the `nonce` of the executor around
 * it
 * @throws Error if the script cannot be loaded, or does not load in time
 */
export function loadScript(
  near: HTMLElement,
  url: string,
  { hosts, module = false, again = false }: ScriptOptions,
): Promise<void> {
  const page: Loading = near.ownerDocument;
  const known = (page[LOADING] ??= new Map<string, Promise<void>>());
  const before = again ? undefined : known.get(scriptOf(url, hosts));
  const loaded = before ?? load(near, url, hosts, module);
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
 * Creates a script tag that a strict Content Security Policy allows, with the `nonce` of the executor around `near`.
 * @throws TypeError if the URL belongs to none of the hosts
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
 * Adds a script tag to the page.
 * @throws Error if the script cannot be loaded, or does not load in time
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
