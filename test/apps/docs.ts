/** The documentation's examples, and a page to try them in. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

export interface Block {
  readonly language: string;
  readonly file?: string;
  readonly word: string;
  readonly text: string;
}

export const ROOT = join(import.meta.dirname, "../../..");
export const { blocks } = (await import(
  join(ROOT, "scripts/doc-blocks.mjs")
)) as { blocks: (path: string, text: string) => Block[] };
/** The text of a page in docs/. */
export const pageOf = async (name: string) =>
  readFile(join(ROOT, `docs/${name}.md`), "utf8");
export const blocksOf = async (name: string) =>
  blocks(name, await pageOf(name));

/** The address of authentik in the documentation. */
const AUTHENTIK = "http://localhost:9000";

/** The blocks below a heading of a page. */
export async function section(
  name: string,
  heading: string,
): Promise<readonly Block[]> {
  const text = await pageOf(name);
  const begin = text.indexOf(`\n## ${heading}\n`);
  if (begin < 0) throw new Error(`docs/${name}.md does not have ${heading}.`);
  const end = text.indexOf("\n## ", begin + 1);
  return blocks(heading, text.slice(begin, end < 0 ? undefined : end));
}

/** An empty folder for a project. It is below a project that has the packages installed, so that they are found. */
export async function project(below: string): Promise<string> {
  const folder = join(ROOT, below, ".started");
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}

/** Writes the files of a section and of the section about authentik's paths, with the address of an authentik. */
export async function writeProject(
  folder: string,
  [name, heading]: readonly [string, string],
  authentik: string,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const files = new Map(Object.entries(more));
  const paths = await section("getting-started", "Proxy authentik's paths");
  const at = authentik.replace(/\/$/, "");
  for (const { file, text } of [...paths, ...(await section(name, heading))])
    if (file) files.set(file, text.replaceAll(AUTHENTIK, at));
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** A page for frameworks whose own templates the documentation does not show. */
export const INDEX = (main: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Started</title></head><body><app-root></app-root>${main && `<script type="module" src="${main}"></script>`}</body></html>`;
