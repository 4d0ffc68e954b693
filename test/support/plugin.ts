/**
 * Extends the test runner's server: with the demo's flow server on the same origin, so that executor, cookies and pages
 * share one origin as in production, and with pages for the element.
 */
import { appendFileSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import type { Duplex } from "node:stream";
import type { TestRunnerPlugin } from "@web/test-runner";
import { json } from "node:stream/consumers";
import { createDemoServer } from "../../demo/server/node/http.js";
import { sampleChallenges } from "../schema/arbitrary.js";
import { VERSIONS } from "../schema/document.js";
import { validators } from "../schema/validators.js";
import { elsewhere, listenElsewhere } from "./elsewhere.js";

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** This file runs as build/test/support/plugin.js. */
const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** An empty page, which a test fills. */
const BLANK =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body></body></html>';

/** The addresses of such pages: authentik's own, with and without a `web.path`, and the page's own. */
const PLACES = /^\/(?:(?:auth\/)?if\/(?:flow|user)\/.*|page\/.*|)$/;

/**
 * Prefixes that change how code is served: `lost` never serves a stage's code; `late` serves a file only at the second
 * request; `forged` then serves foreign code, under another address. Each test uses its own name.
 */
const LOST = /^\/(lost|late|forged)-\w+(?=\/)/;

/** Code that was not published. */
const FORGED = "document.documentElement.dataset.forged = 'yes';";

/** Prefixes under which files of dist/cdn/ are changed: the named file, or all files except the element's. */
const CHANGED = /^\/changed-([\w-]+)\/dist\/cdn\/([\w-]+)\.js$/;

const COOKIES = ["authentik_session", "authentik_csrf", "demo_generation"];

const demo = createDemoServer();
const schema = validators();
const judges = new Map(
  VERSIONS.map((version) => [version, validators(version)]),
);
const asked = new Set<string>();

/** The policy of the demo's strict pages, except that a test may show them in a frame. */
async function strictPolicy(): Promise<string> {
  const server = createDemoServer();
  const address = await server.listen(0);
  const { headers } = await fetch(`${address}strict/`);
  await server.close();
  const policy = headers.get("Content-Security-Policy");
  if (!policy?.includes("frame-ancestors 'none'"))
    throw new Error("The demo's strict pages have no such policy any more.");
  return policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'");
}

function send(response: ServerResponse, body: string | Buffer, type = "html") {
  response
    .writeHead(200, {
      "Content-Type": `text/${type}; charset=utf-8`,
      "Cache-Control": "no-store",
    })
    .end(body);
}

/** Sends a page of test/pages, with its compiled script. */
async function sendPage(file: string, response: ServerResponse) {
  const script = file.endsWith(".js");
  const folder = script ? "build/test/pages/" : "test/pages/";
  const written = await readFile(ROOT + folder + file, "utf8").catch(
    () => undefined,
  );
  // A file without exports can be used as a classic script.
  const content = written?.replace(/^export \{\};$/m, "");
  if (content) send(response, content, script ? "javascript" : "html");
  else response.writeHead(404).end();
}

/** A closed page ends its connection, and a file may be missing. Neither must stop the server of all tests. */
function answered(work: Promise<void>, response: ServerResponse): void {
  work.catch(() => response.destroy());
}

/** Validates an answer against the published schema. */
async function judge(request: IncomingMessage, response: ServerResponse) {
  const body: unknown = await json(request);
  send(response, JSON.stringify(schema.response(body)), "plain");
}

/** Validates many answers, each against the schema of the version that has asked. */
async function judgeAll(request: IncomingMessage, response: ServerResponse) {
  const all = (await json(request)) as { version: string; answer: unknown }[];
  const judged = all.map(
    ({ version, answer }) =>
      judges.get(version)?.response(answer) ?? [`There is no ${version}.`],
  );
  send(response, JSON.stringify(judged), "plain");
}

/** The total number of generated challenges; `npm run fuzz` uses more. */
const CHALLENGES = Number(process.env.CHALLENGES ?? 4_000);

/** Generates a share of the challenges, always the same for a seed. */
function makeUp(query: string, response: ServerResponse) {
  const asked = new URLSearchParams(query);
  const challenges = sampleChallenges(
    asked.get("component") ?? "",
    Math.ceil(CHALLENGES * Number(asked.get("share"))),
    Number(asked.get("seed")),
  );
  send(response, JSON.stringify(challenges), "plain");
}

/** Sends a file of dist/cdn/. A changed file marks the page when it runs. */
async function sendChanged(
  fate: string,
  name: string,
  response: ServerResponse,
) {
  const code = await readFile(`${ROOT}dist/cdn/${name}.js`, "utf8");
  const isChanged =
    fate === "others" ? name !== "flow-executor" : name === fate;
  const content = isChanged ? `globalThis.changed = true;${code}` : code;
  send(response, content, "javascript");
}

/** Deletes the cookies, so that the flow server does not know the browser. */
function forget(response: ServerResponse) {
  const gone = COOKIES.map((name) => `${name}=; Max-Age=0; Path=/`);
  response.writeHead(204, { "Set-Cookie": gone }).end();
}

/** For the test of the runner: notes what was asked, and throws outside all handlers at the first `crash`. */
function note(word: string, response: ServerResponse) {
  const log = process.env.RUNNER_LOG;
  const isFirst = log && !readFileSync(log, "utf8").includes(word);
  if (log) appendFileSync(log, `${word}\n`);
  if (isFirst && word === "crash")
    setImmediate(() => {
      throw new Error("as asked");
    });
  else response.writeHead(204).end();
}

/** How a file of code is served, if not normally. */
function fateOf(url: string): "lost" | "forged" | undefined {
  const [, fate] = LOST.exec(url) ?? [];
  const files =
    fate === "late"
      ? /(ak-stage-password|markup|en)\.js/
      : /(-password|markup|qr)\.js/;
  if (!fate || !files.test(url)) return undefined;
  if (fate === "forged" && url.includes("?")) return "forged";
  const [path = ""] = url.split("?");
  const isThere = fate === "late" && asked.has(path);
  asked.add(path);
  return isThere ? undefined : "lost";
}

function answer(policy: string, runner: Handler): Handler {
  return (request, response) => {
    const url = request.url ?? "/";
    const [path = "/", query = ""] = url.split("?");
    const [, strict, file] =
      /^(\/strict)?\/pages\/([\w-]+\.(?:html|js))$/.exec(path) ?? [];
    if (strict) response.setHeader("Content-Security-Policy", policy);

    const [, fate = "", name = ""] = CHANGED.exec(path) ?? [];
    const led = elsewhere(request);

    if (name) {
      answered(sendChanged(fate, name, response), response);
    } else if (led) {
      response.writeHead(led.status, led.headers).end(led.body);
    } else if (file) {
      answered(sendPage(file, response), response);
    } else if (PLACES.test(path) && !query.includes("wtr-")) {
      send(response, BLANK);
    } else if (path === "/schema/response") {
      answered(judge(request, response), response);
    } else if (path === "/schema/responses") {
      answered(judgeAll(request, response), response);
    } else if (path === "/schema/challenges") {
      makeUp(query, response);
    } else if (path === "/fuzz") {
      send(response, process.env.FUZZ ?? "1", "plain");
    } else if (path === "/crash" || path === "/count") {
      note(path.slice(1), response);
    } else if (path === "/forget") {
      forget(response);
    } else if (LOST.test(path)) {
      const fate = fateOf(url);
      if (fate === "lost") response.writeHead(404).end();
      else if (fate === "forged") send(response, FORGED, "javascript");
      else {
        request.url = url.replace(LOST, "");
        demo.handler(request, response);
      }
    } else if (
      /^\/(dist\/|static\/|cap-w|(?:framed|television|provider|create)\.)/.test(
        path,
      )
    ) {
      demo.handler(request, response);
    } else {
      request.url = url.replace(/^\/auth\//, "/");
      demo.handler(request, response, () => runner(request, response));
    }
  };
}

const flowServer: TestRunnerPlugin = {
  name: "flow-server",
  async serverStart({ server }) {
    const [runner] = server?.listeners("request") ?? [];
    if (!server || !runner) throw new Error("There is no server to stand in.");
    const policy = await strictPolicy();
    await listenElsewhere();
    server.removeAllListeners("request");
    server.on("request", answer(policy, runner as Handler));
    server.on(
      "upgrade",
      (request: IncomingMessage, socket: Duplex, head: Buffer) => {
        // The test runner has its own WebSocket.
        if (request.url?.includes("/ws/client/")) {
          request.url = request.url.replace(/^\/auth\//, "/");
          demo.upgrade(request, socket, head);
        }
      },
    );
  },
};

export default [flowServer];
