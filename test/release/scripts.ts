/** Loads the modules of scripts/, which have no types. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { ROOT } from "./repository.js";

/** The caller names the types of what it uses. */
export async function script<Module>(path: string): Promise<Module> {
  const { href } = pathToFileURL(join(ROOT, "scripts", path));
  return (await import(href)) as Module;
}
