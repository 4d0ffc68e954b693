// Makes the data of test/traces/ from exchanges that were recorded with running authentik servers:
//   node scripts/traces.mjs <folder>
// The folder holds one folder for each generation, and in it one file for each story:
//   { "exchanges": [{ "note"?, "request": { method, url, headers, cookies, body }, "response": { status, headers, set_cookies, body } }] }
// The output contains only the data that a replay needs. test/traces/records.ts reads and documents it.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { isProgram, root } from "./run.mjs";

const target = join(root, "test", "traces", "data");

/**
 * The requests of a session go to the executor and the cancel view. All other requests come from the browser or another
 * program.
 */
const OURS = /\/api\/v3\/flows\/executor\/|\/flows\/-\/cancel\//;

/** Headers that describe how a request was made. A session has no influence on the values of other headers. */
const TELLING = { accept: /json|^\*\/\*$/, "content-type": /json/ };

/** Replaces the id of the server's error, which differs in each reply while the rest is the same. */
const REQUEST_ID = "0".repeat(32);

function main([folder]) {
  if (!folder) {
    console.error("Usage: node scripts/traces.mjs <folder>");
    process.exitCode = 1;
    return;
  }
  mkdirSync(target, { recursive: true });
  const generations = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  for (const generation of generations) {
    convert(join(folder, generation), generation);
  }
}

function convert(folder, generation) {
  const challenges = new Challenges();
  const stories = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const { exchanges } = JSON.parse(readFileSync(join(folder, name)));
      const story = shorten(exchanges.filter(isRequest), challenges);
      return [name.replace(/\.json$/, ""), story];
    });
  const sizes = [
    write(`stories.${generation}`, stories),
    write(`challenges.${generation}`, challenges.entries()),
  ];
  const all = stories.flatMap(([, story]) => story);
  const ours = all.filter(({ elsewhere }) => !elsewhere);
  console.log(
    `${generation}: ${stories.length} stories, ${all.length} exchanges, ${ours.length} of them a session's; ${sizes.join(" + ")} bytes`,
  );
}

/** Notices from the WebSocket and mails are recorded between the exchanges. */
const isRequest = ({ request }) => request !== undefined;

/** The exchanges of a story, without redundant data. */
function shorten(exchanges, challenges) {
  let before;
  return exchanges.map(({ note, request, response }) => {
    const url = unabridged(request.url);
    if (!OURS.test(url)) {
      const path = request.url.split("?", 1)[0];
      return { note, elsewhere: `${request.method} ${path}` };
    }
    const shown = url === before ? undefined : url;
    before = url;
    return {
      note: note === "followed 302" ? undefined : note,
      method: request.method === "GET" ? undefined : request.method,
      url: shown,
      ...requestOf(request),
      ...answerOf(request, response, challenges),
    };
  });
}

/** Expands `a×1500` to 1500 times `a`; the record contains only the beginning of the text. */
function unabridged(url) {
  const [, start, letter, length] =
    /^(.*?)(?:(.)\2*)…\((\d+) chars\)$/.exec(url) ?? [];
  return start === undefined
    ? url
    : `${start}${letter}×${Number(length) - start.length}`;
}

function requestOf({ method, headers, cookies, body }) {
  const language = headers["accept-language"];
  const telling = Object.entries(headers).filter(
    ([name, value]) =>
      name === "authorization" || TELLING[name]?.test(value) === false,
  );
  return {
    body: body ?? undefined,
    language: language === "en" ? undefined : language,
    csrf: headers["x-authentik-csrf"] ? true : undefined,
    // A POST without cookies is different: its form was on a page before.
    stranger: cookies.length === 0 && method === "GET" ? true : undefined,
    headers: telling.length > 0 ? Object.fromEntries(telling) : undefined,
  };
}

function answerOf({ url }, { status, headers, set_cookies, body }, challenges) {
  const { location } = headers;
  const signs = set_cookies?.some((cookie) =>
    cookie.startsWith("authentik_csrf="),
  );
  const answer = {
    status: status === 200 ? undefined : status,
    location: location && !isCut(location, url) ? location : undefined,
    newCsrf: signs ? true : undefined,
  };
  if (typeof body === "string") {
    const html = /html/.test(headers["content-type"]) && body !== "";
    return { ...answer, html: html ? true : undefined };
  }
  if (body === null) return answer;
  const known = typeof body.component === "string";
  return {
    ...answer,
    [known ? "challenge" : "json"]: known ? challenges.place(body) : body,
  };
}

/** Whether a redirect leads to its own address. */
const isCut = (location, url) =>
  location === url ||
  (location.endsWith("…") && url.startsWith(location.slice(0, -1)));

/** All challenges by component, each stored once. */
class Challenges {
  #all = new Map();

  /** The component and index of a challenge. */
  place({ component, ...fields }) {
    if (fields.request_id) fields.request_id = REQUEST_ID;
    const known = this.#all.get(component) ?? [];
    this.#all.set(component, known);
    const text = JSON.stringify(fields);
    const index = known.findIndex((other) => other.text === text);
    return [component, index < 0 ? known.push({ fields, text }) - 1 : index];
  }

  entries() {
    return [...this.#all]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([component, known]) => [component, known.map(asDifference)]);
  }
}

/** A challenge as its difference from an earlier one, if that is shorter. */
function asDifference({ fields, text }, index, known) {
  let best = { text, value: fields };
  for (let like = 0; like < index; like++) {
    const other = known[like].fields;
    if (known[like].difference || !isSubset(other, fields)) continue;
    const changed = Object.entries(fields).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(other[key]),
    );
    const value = { like, ...Object.fromEntries(changed) };
    const shorter = JSON.stringify(value);
    if (shorter.length < best.text.length) best = { text: shorter, value };
  }
  known[index].difference = "like" in best.value;
  return best.value;
}

const isSubset = (some, all) => Object.keys(some).every((key) => key in all);

/** Writes lists by name, one line per item, and returns the number of bytes. */
function write(name, lists) {
  const texts = lists.map(([key, items]) => {
    const lines = items.map((item) => `    ${JSON.stringify(item)}`);
    return `  ${JSON.stringify(key)}: [\n${lines.join(",\n")}\n  ]`;
  });
  const text = `{\n${texts.join(",\n")}\n}\n`;
  writeFileSync(join(target, `${name}.json`), text);
  return Buffer.byteLength(text);
}

if (isProgram(import.meta)) main(process.argv.slice(2));
