import { run } from "../platform/load-script.js";
import { trustedPolicy } from "../platform/trusted-types.js";

/** Becomes the hashes of the files, as JSON, in the build of dist/cdn/. */
const HASHES = "the hashes of dist/cdn/";

let asked = 0;

/**
 * A file of dist/cdn/, under an address that was not asked for yet. The hashes of the page's import map are for the
 * plain addresses, and a file with a wrong hash looks like one that got lost: so a script tag fetches it with the hash
 * that it was built with, and `import()` finds it there. Nothing runs that was not published.
 *
 * @throws Error where it cannot be had, or is another
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
  // Any script that a strict page has let run knows its nonce.
  script.nonce =
    document.querySelector<HTMLElement>("script[nonce]")?.nonce ?? "";
  script.src = trustedPolicy()?.createScriptURL(href, [host]) ?? href;
  await run(script, document.head);
  script.remove();
  return import(href);
}
