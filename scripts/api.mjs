// `npm run api`: writes the public interface into api/: a report of the types of each entry point, and names.json.
// api/released/ has the same of the last release. Only a release writes it (scripts/release.mjs).
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { breaksOf } from "./api/breaks.mjs";
import { greatest, readNotes } from "./notes.mjs";
import { isProgram, root } from "./run.mjs";

const CURRENT = "api";
const RELEASED = "api/released";

/** The files of the public interface, by name. Needs dist/. */
export async function currentApi() {
  // Loaded on demand, because a release that is refused does not need these modules.
  const { publicNames } = await import("./api/names.mjs");
  const { reports } = await import("./api/reports.mjs");
  const { format } = await import("prettier");
  const text = JSON.stringify(publicNames());
  const names = await format(text, { parser: "json" });
  return { ...(await reports()), "names.json": names };
}

/** The files of a folder, by name. */
export function storedApi(folder) {
  const path = join(root, folder);
  const files = existsSync(path)
    ? readdirSync(path).filter((name) => /\.(md|json)$/.test(name))
    : [];
  return Object.fromEntries(
    files.map((name) => [name, readFileSync(join(path, name), "utf8")]),
  );
}

/** Writes the files of a folder, and removes others. */
export function storeApi(folder, files) {
  const path = join(root, folder);
  mkdirSync(path, { recursive: true });
  for (const name of Object.keys(storedApi(folder)))
    if (!(name in files)) rmSync(join(path, name));
  for (const [name, text] of Object.entries(files))
    writeFileSync(join(path, name), text);
}

const parsed = ({ "names.json": names, ...texts }) => ({
  reports: texts,
  names: JSON.parse(names),
});

/** The breaks that no major note names, one line each. */
export function unannounced(released, current, notes) {
  const codes = notes
    .filter(({ bump }) => bump === "major")
    .flatMap(({ text }) =>
      Array.from(text.matchAll(/`([^`]+)`/g), ([, code]) => code),
    );
  return breaksOf(parsed(released), parsed(current))
    .filter(({ name }) => !codes.some((code) => names(code, name)))
    .map(({ text, name }) => `${text} (${plain(name)})`);
}

/** Whether a piece of code in a note names a thing: as it is, or by the thing that it belongs to. */
const names = (code, name) =>
  plain(name) === code || plain(name).startsWith(`${code}.`);

/** The name without a parameter, and without the number that tells two types of one name apart. */
const plain = (name) =>
  name.replace(/\(.*$|\[\]$/, "").replace(/_\d+(?=\.|$)/g, "");

const ADVICE =
  'These break programs. If that is meant, write a major note with the name in brackets as code: npm run note -- major "`name` is …".';

const advised = (lines) => (lines.length > 0 ? [...lines, ADVICE] : []);

/** Says if the interface has changed since the last release, and only notes about fixes, or none, say so. */
export function unnoted(released, current, notes) {
  const files = Object.keys({ ...released, ...current }).filter(
    (name) => released[name] !== current[name],
  );
  return files.length > 0 && !["major", "minor"].includes(greatest(notes))
    ? [
        `The interface has changed since the last release (${files.join(", ")}), and .changeset/ has no minor or major note: npm run note -- minor "…"`,
      ]
    : [];
}

/** The problems of the public interface, one line each. Needs dist/. */
export async function checkApi() {
  const notes = readNotes();
  const current = await currentApi();
  const stored = storedApi(CURRENT);
  const released = storedApi(RELEASED);
  const all = [...new Set([...Object.keys(current), ...Object.keys(stored)])];
  return [
    ...all
      .filter((name) => current[name] !== stored[name])
      .map((name) => `api/${name} is not current: npm run api`),
    ...advised(unannounced(released, current, notes)),
    ...unnoted(released, stored, notes),
  ];
}

if (isProgram(import.meta)) {
  const current = await currentApi();
  storeApi(CURRENT, current);
  const lines = advised(unannounced(storedApi(RELEASED), current, readNotes()));
  for (const line of lines) console.error(line);
  if (lines.length > 0) process.exitCode = 1;
}
