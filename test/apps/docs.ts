/** The documentation's examples, and a page to try them in. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

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

/** A page for frameworks whose own templates the documentation does not show. */
export const INDEX = (main: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Started</title></head><body><app-root></app-root>${main && `<script type="module" src="${main}"></script>`}</body></html>`;
