/** Writes a recorded run as a test that replays it. */
import { hasFailed, type ExchangeEntry } from "./entries.js";
import type { Json } from "./masking.js";

/** The origin of the replay. */
const ORIGIN = "http://localhost";

/** Replies of an abandoned request would arrive too late to change anything. */
const counts = ({ outcome, rules = [] }: ExchangeEntry) =>
  (outcome === "answered" || outcome === "no answer") &&
  !rules.includes("dropped");

/** What the person or the page did, and the requests that followed from it. */
type Step = readonly [ExchangeEntry, ...ExchangeEntry[]];

/**
 * A test for Node's test runner: it does what was done to the session, answers each request with its recorded reply, and
 * compares the requests and the state after each step. All hidden values are eight dots.
 * @param run the exchanges of one run
 */
export function writeTest(run: readonly ExchangeEntry[]): string {
  const steps = stepsOf(run.filter(counts));
  const [first] = run;
  if (!first || steps.length === 0)
    return "// There is no answered exchange to replay yet.\n";
  const { flow, base } = first;
  return `// Recorded by <flow-inspector>: ${steps.flat().length} requests of one run. Hidden values are eight dots.
// Run it with: node --test
import assert from "node:assert/strict";
import { test } from "node:test";
import { FlowClient, FlowSession } from "flow-executor/client";
import { ScriptedServer } from "flow-executor/testing";

test(${write(`the recorded run of ${flow.slug}`)}, async () => {
  const server = new ScriptedServer();
  const session = new FlowSession({
    client: new FlowClient({
      baseUrl: ${write(ORIGIN + base.path)},
      fetch: server.fetch,
    }),
  });
  const flow = ${write(local({ ...flow }, base.origin), 2)};
  let form = 0;

  /** Answers the requests that \`work\` makes, and compares them and the state afterwards. */
  async function step(work, exchanges, expected) {
    for (const { reply, ...wanted } of exchanges) {
      const { method, url, body } = await server.request(count++);
      const { pathname } = new URL(url, ${write(ORIGIN)});
      const sent = { method, path: pathname, ...(body && { body }) };
      assert.deepEqual(sent, wanted);
      server.requests[count - 1].answer(reply());
    }
    await work;
    const { challenge, error, finished } = session.state;
    const kept = session.state.form === form;
    form = session.state.form;
    const state = {
      component: challenge?.component,
      kept,
      error: error?.code,
      finished: finished?.as,
    };
    for (const [key, value] of Object.entries(expected))
      assert.equal(state[key], value, key);
    session.stop();
  }
  let count = 0;

${steps.map((each) => writeStep(each, base.origin)).join("\n")}});
`;
}

/** Every step begins with a request that the person or the page has asked for. */
function stepsOf(run: readonly ExchangeEntry[]): Step[] {
  const steps: [ExchangeEntry, ...ExchangeEntry[]][] = [];
  for (const entry of run) {
    const last = steps.at(-1);
    const { action, given } = entry;
    if (last && action === undefined) last.push(entry);
    else if (last || given !== undefined || action === "fresh")
      steps.push([entry]);
    // The request that started the run had no reply, so another one starts the replay.
    else steps.push([{ ...entry, action: "start" }]);
  }
  return steps;
}

function writeStep(step: Step, origin: string): string {
  const [first] = step;
  const last = step.at(-1) ?? first;
  const start = first.given === undefined ? "" : writeGiven(first, origin);
  const exchanges = step.map((each) => writeExchange(each, origin));
  const prevented = last.rules?.includes("stayed-on-form")
    ? `  session.addEventListener("redirect", (event) => event.preventDefault(), { once: true });\n`
    : "";
  return `${start}  // ${oneLine(comment(step))}
${prevented}  await step(
    ${call(step)},
    [
${exchanges.join("")}    ],
    ${write(expected(last), 4)},
  );
`;
}

/** A run whose first challenge was not requested, or not seen, begins with this challenge. */
const writeGiven = ({ given }: ExchangeEntry, origin: string) =>
  `  await session.start(flow, { challenge: ${write(local(given ?? null, origin), 2)} });
  form = session.state.form;

`;

/** The call that makes the session send the requests of a step. */
function call([first, ...others]: Step): string {
  const resent = others.find(({ request }) => isAnswer(request));
  const answer = isAnswer(first.request) ? first : resent;
  if (answer) {
    const options = first.action === "silent" ? ", { silent: true }" : "";
    const { component: _, ...response } = answer.request as Record<
      string,
      Json
    >;
    return `session.respond(${write(response, 4)}${options})`;
  }
  switch (first.action) {
    case "fresh":
      return "session.start(flow, { fresh: true })";
    case "restart":
      return "session.restart()";
    case "start":
      return "session.start(flow)";
    default:
      return "session.reload()";
  }
}

const isAnswer = (request: Json | undefined) =>
  typeof request === "object" && request !== null && "component" in request;

function writeExchange(entry: ExchangeEntry, origin: string): string {
  const { method, url, request } = entry;
  const [path = ""] = url.split("?");
  const body =
    request === undefined ? "" : `        body: ${write(request, 8)},\n`;
  return `      {
        method: ${write(method)},
        path: ${write(path)},
${body}        reply: () => ${writeReply(entry, origin)},
      },
`;
}

function writeReply(entry: ExchangeEntry, origin: string): string {
  const { outcome, opaque, status = 200, type = "", reply } = entry;
  if (outcome === "no answer") return `new TypeError("Failed to fetch")`;
  // In a browser a redirect that is not followed has no status.
  if (opaque) return "new Response(null, { status: 302 })";
  if (reply === undefined)
    return `new Response("Not recorded.", ${write({ status, headers: { "Content-Type": type } }, 8)})`;
  const json = write(local(reply, origin), 8);
  return status === 200
    ? `(${json})`
    : `Response.json(${json}, { status: ${status} })`;
}

/** The parts of the state after a step that do not depend on the page. */
function expected(last: ExchangeEntry): Record<string, Json | undefined> {
  const { after, reply, type } = last;
  if (!after) return {};
  const { component, kept, error, finished } = after;
  const isWritten =
    reply !== undefined || last.opaque === true || type === undefined;
  // The message of a proxy was not recorded, and its words decide which error it is.
  if (error !== undefined)
    return isWritten && !hasHeaders(last) ? { error } : {};
  // Outside a page every redirect at the end has this result.
  if (component === "xak-flow-redirect") return { component, finished: "done" };
  return { component, kept, ...(finished && { finished }) };
}

/** Errors that depend on headers, which are not recorded. */
const hasHeaders = ({ status = 200, after }: ExchangeEntry) =>
  status >= 400 || after?.error === "starting" || after?.error === "timeout";

const comment = (step: Step) =>
  step
    .map(({ method, component, errors = [], ...entry }) =>
      [
        method,
        component,
        ...errors,
        hasFailed({ method, ...entry }) && "failed",
      ]
        .filter(Boolean)
        .join(" "),
    )
    .join("; then ");

/** A server names components, fields and codes. A line break among them would end the comment. */
const oneLine = (text: string) =>
  // eslint-disable-next-line no-control-regex -- these are the characters to find
  text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");

/** Addresses on the page's origin are addresses on the origin of the replay. */
function local(value: Json, origin: string): Json {
  if (typeof value === "string")
    return value.startsWith(origin)
      ? ORIGIN + value.slice(origin.length)
      : value;
  if (Array.isArray(value))
    return value.map((each: Json) => local(each, origin));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, local(each, origin)]),
  );
}

/** JSON that is also JavaScript, below code with this indentation. */
const write = (value: unknown, indent = 0) =>
  JSON.stringify(value, null, 2)
    .replace(
      /[\u2028\u2029]/g,
      (each) => `\\u${each.charCodeAt(0).toString(16)}`,
    )
    // In code this key would set the prototype.
    .replace(/^( *)"__proto__":/gm, '$1["__proto__"]:')
    .replaceAll("\n", `\n${" ".repeat(indent)}`);
