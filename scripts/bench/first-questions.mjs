// Measures the time until a person can answer the first question, compared with a handwritten page that shows the same.
/* global document, performance, requestAnimationFrame -- in the page */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { root } from "../run.mjs";
import { median, packer } from "./measure.mjs";

const RUNS = 7;
/** How long the flow server takes for a reply, in ms. */
const SERVER = 60;
const TYPES = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
};

/** The questions, from the published fixtures. */
async function questions() {
  const { fixtures } =
    await import("../../build/src/testing/fixtures/index.js");
  const identification = fixtures["ak-stage-identification"];
  const { normal, ...more } = identification;
  const plain = { ...normal, sources: [], password_fields: false };
  const flow_info = {
    ...plain.flow_info,
    background: "/static/flow-background.svg",
  };
  const [first] = fixtures["ak-stage-prompt"].normal.fields;
  const field = (type, at) => ({
    ...first,
    type,
    field_key: `field_${at}`,
    label: `Field ${at}`,
  });
  return {
    "identification, plain": plain,
    "… with links": more["with sign-up and recovery links"],
    "… with a background": { ...plain, flow_info },
    "… with the password": more["with password"],
    "… with three sources": {
      ...plain,
      sources: more["with named sources"].sources.slice(0, 3),
    },
    "… with “Remember me”": more["remember me"],
    password: fixtures["ak-stage-password"].normal,
    "prompt of three": {
      ...fixtures["ak-stage-prompt"].normal,
      fields: ["text", "email", "text"].map(field),
    },
    "one-time code": fixtures["ak-stage-authenticator-validate"].normal,
  };
}

const preloads = ["flow-executor", "en", "ak-stage-identification"]
  .map((name) => `<link rel="modulepreload" href="/dist/cdn/${name}.js">`)
  .join("");
const element = (slug) =>
  `${preloads}<script type="module" src="/dist/cdn/flow-executor.js"></script></head><body><flow-executor slug="${slug}" autofocus notices="off"></flow-executor>`;

/** The head and body of a page for one flow. */
const VARIANTS = {
  "by hand": () =>
    '<script type="module" src="/scripts/bench/by-hand.js"></script></head><body>',
  element,
  early: (slug) =>
    `<script src="/dist/cdn/early.js" data-slug="${slug}"></script>${element(slug)}`,
};

/** Serves dist/ and the pages with compression. */
async function serve(challenges) {
  const pack = packer();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const [, slug = ""] =
      /^\/(?:page|api\/v3\/flows\/executor)\/([^/]+)\//.exec(pathname) ?? [];
    const send = (type, content) =>
      response
        .writeHead(200, { "Content-Type": type, "Content-Encoding": "br" })
        .end(content);
    if (pathname.startsWith("/api/")) {
      const json = pack(`/api/${slug}`, () => JSON.stringify(challenges[slug]));
      void delay(SERVER).then(() => send("application/json", json));
    } else if (slug) {
      const variant = decodeURIComponent(pathname.split("/")[3]);
      const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title>${VARIANTS[variant](slug)}</body></html>`;
      send(
        "text/html",
        pack(pathname, () => html),
      );
    } else {
      const path = pathname.startsWith("/static/")
        ? join(root, "demo/server", pathname)
        : join(root, pathname);
      try {
        send(
          TYPES[extname(path)] ?? "image/svg+xml",
          pack(path, () => readFileSync(path)),
        );
      } catch {
        response.writeHead(404).end();
      }
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  };
}

/** Milliseconds until the first field is visible and has the focus, and the scripts and requests up to then. */
async function visit(browser, address, { network, cpu }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", cpu);
  await page.goto(address, { waitUntil: "commit" });
  const found = await page.evaluate(async () => {
    const isUsable = () => {
      const { activeElement } = document;
      return (
        activeElement?.localName === "input" && activeElement.checkVisibility()
      );
    };
    while (!isUsable()) await new Promise(requestAnimationFrame);
    const time = performance.now();
    const requests = performance
      .getEntriesByType("resource")
      .filter(({ startTime }) => startTime < time)
      .map(({ name, startTime, responseEnd, encodedBodySize }) => ({
        name,
        startTime,
        end: responseEnd,
        bytes: encodedBodySize,
      }));
    return { time, requests };
  });
  await context.close();
  return found;
}

/** The number of sequential requests after the page. */
function inRow(requests) {
  const known = [];
  for (const each of requests.toSorted((a, b) => a.startTime - b.startTime)) {
    const before = known.filter(({ end }) => end && end <= each.startTime);
    const depth = 1 + Math.max(0, ...before.map((one) => one.depth));
    known.push({ end: each.end, depth });
  }
  return Math.max(0, ...known.map(({ depth }) => depth));
}

/**
 * Prints a line for each question. The variants take turns, so that other load on the machine affects all of them.
 * Returns the figures of the first question: the bytes of the scripts, all requests with the page, and the time beside
 * that of the handwritten page.
 */
export async function firstQuestions(browser, conditions) {
  const all = await questions();
  const slugs = Object.keys(all).map((_, at) => `question-${at}`);
  const challenges = Object.fromEntries(
    Object.values(all).map((challenge, at) => [slugs[at], challenge]),
  );
  const server = await serve(challenges);
  const figures = [];
  console.log(
    "first question            by hand   element          kB br  in a row   with an early start",
  );
  for (const [at, name] of Object.keys(all).entries()) {
    const seen = Object.fromEntries(
      Object.keys(VARIANTS).map((variant) => [variant, []]),
    );
    for (let run = 0; run < RUNS; run++)
      for (const variant of Object.keys(VARIANTS))
        seen[variant].push(
          await visit(
            browser,
            `${server.address}/page/${slugs[at]}/${encodeURIComponent(variant)}/`,
            conditions,
          ),
        );
    const time = (variant) => median(seen[variant].map((each) => each.time));
    const [last] = seen.element.slice(-1);
    const scripts = last.requests.filter((each) => each.name.endsWith(".js"));
    const bytes = scripts.reduce((sum, each) => sum + each.bytes, 0);
    const ratio = (variant) => (time(variant) / time("by hand")).toFixed(2);
    figures.push({
      bytes,
      requests: last.requests.length + 1,
      besideByHand: Number(ratio("element")),
    });
    console.log(
      [
        name.padEnd(24),
        `${time("by hand").toFixed(0)} ms`.padStart(8),
        `${time("element").toFixed(0)} ms ${ratio("element")} ×`.padStart(16),
        (bytes / 1000).toFixed(1).padStart(8),
        String(inRow(last.requests)).padStart(9),
        `${time("early").toFixed(0)} ms ${ratio("early")} ×`.padStart(20),
      ].join(" "),
    );
  }
  server.close();
  return figures[0];
}
