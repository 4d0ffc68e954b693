import { run } from "../platform/load-script.js";
import { trustedPolicy } from "../platform/trusted-types.js";

/** The build of dist/cdn/ replaces this text with the hashes of the files, as JSON. */
const HASHES = "the hashes of dist/cdn/";

let asked = 0;

/**
 * Loads a file of dist/cdn/ again, under a new address. The hashes in the page's import map apply only to the plain
 * addresses, and a file with a wrong hash looks the same as a file that failed to load. So a script tag loads the file
 * with the hash from the build, and `import()` then finds it. Only published code can run.
 *
 * @throws Error if the file cannot be loaded, or has another hash
 */
export async function again(name: string): Promise<unknown> {
  const file = `${name}.js`;
  const hashes = JSON.parse(HASHES) as Partial<Record<string, string>>;
  const hash = hashes[file];
  if (!hash) throw new Error(`${file} has no hash.`);
  const { href, host } = new URL(`./${file}?retry=${++asked}`, import.meta.url);

  const script = document.createElement("script");
  script.type = "module";
  script.integrity = hash;
  script.crossOrigin = "anonymous";
  // Any script that a strict page has allowed carries the nonce.
  script.nonce =
    document.querySelector<HTMLElement>("script[nonce]")?.nonce ?? "";
  script.src = trustedPolicy()?.createScriptURL(href, [host]) ?? href;
  await run(script, document.head);
  script.remove();
  return import(href);
}
