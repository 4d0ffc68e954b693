import {
  FlowClient,
  FlowSession,
  type Challenge,
  type Done,
  type FlowError,
  type Redirect,
} from "../../src/client/index.js";
import {
  ScriptedServer,
  type ScriptedReply,
} from "../../src/testing/scripted-server.js";

export { challenge } from "../../src/testing/challenge.js";

/** The page in which a session runs. */
export interface Surroundings {
  /** Path and query of the page. Default `/app`. */
  page?: string;
  /** Where authentik is mounted. Default `/`. */
  base?: string;
  redirect?: "follow" | "manual";
  /** Decides which redirects the page prevents. Default: none. */
  prevent?: (redirect: Redirect) => boolean;
  /** Another tab of the browser has started a flow in the meantime. */
  otherTab?: boolean;
  /** `false`: there is no page to leave, as in Node. */
  navigates?: boolean;
}

export type Happening =
  | ["done", Done]
  | ["redirect", Redirect]
  | ["error", FlowError]
  | ["navigate", string];

let origins = 0;
const ends = new Set<() => Promise<void>>();

/** An unanswered request would keep its time-out running long after its test. */
afterEach(async () => {
  for (const end of ends) await end();
  ends.clear();
});

/** A server with replies to its first requests, and a session in a page of the same origin. */
export function world(replies: ScriptedReply[], around: Surroundings = {}) {
  // A unique origin, so that earlier tests have no influence.
  const origin = `https://app${++origins}.example`;
  const server = new ScriptedServer(...replies);
  let over = false;
  const cookies: { csrf?: string } = {};
  const newClient = () =>
    new FlowClient({
      baseUrl: around.base,
      pageUrl: origin + (around.page ?? "/app"),
      fetch: (url, init) =>
        over ? Promise.reject(new TypeError()) : server.fetch(url, init),
      csrfToken: () => cookies.csrf,
    });
  const log: Happening[] = [];
  const { redirect, prevent, navigates = true } = around;
  const navigate = (to: string) => log.push(["navigate", to]);
  const newSession = (client = newClient()) =>
    new FlowSession({
      client,
      redirect,
      navigate: navigates ? navigate : undefined,
      otherTab: () => around.otherTab ?? false,
    });
  const session = newSession();
  ends.add(() => {
    over = true;
    for (const request of server.requests) request.answer(new TypeError());
    return session.client.queue.run(async () => undefined);
  });
  session.addEventListener("done", (event) => {
    log.push(["done", (event as CustomEvent<Done>).detail]);
  });
  session.addEventListener("error", (event) => {
    log.push(["error", (event as CustomEvent<FlowError>).detail]);
  });
  session.addEventListener("redirect", (event) => {
    const { detail } = event as CustomEvent<Redirect>;
    log.push(["redirect", detail]);
    if (prevent?.(detail)) event.preventDefault();
  });
  return {
    origin,
    server,
    session,
    cookies,
    log,
    newSession,
    /** All requests: one line each, with the body if there is one. */
    get sent() {
      return server.requests.map(({ method, url, body }) =>
        body === undefined ? `${method} ${url}` : [`${method} ${url}`, body],
      );
    },
    /** The events by name, in order. */
    get happened() {
      return log.map(([what]) => what);
    },
    /** The codes of the reported errors. */
    get errors() {
      return log.flatMap(([what, it]) => (what === "error" ? [it.code] : []));
    },
    get dones() {
      return log.flatMap(([what, it]) => (what === "done" ? [it] : []));
    },
    get redirects() {
      return log.flatMap(([what, it]) => (what === "redirect" ? [it] : []));
    },
    get navigations() {
      return log.flatMap(([what, it]) =>
        what === "navigate" ? [it.replace(origin, "")] : [],
      );
    },
  };
}

const executor = (slug: string, query: string) =>
  `/api/v3/flows/executor/${slug}/?query=${query}`;

/** The line of a GET in `sent`. `query` is in its canonical encoding. */
export const GET = (slug = "login", query = "") =>
  `GET ${executor(slug, query)}`;
/** The line of a POST in `sent`. */
export const POST = (body: object, slug = "login", query = "") => [
  `POST ${executor(slug, query)}`,
  body,
];
export const CANCEL = "GET /flows/-/cancel/";

/** The reply of the cancel view, as in Node. */
export const cancelled = () =>
  new Response(null, {
    status: 302,
    headers: { Location: "/flows/-/default/invalidation/" },
  });

/** The reply at the end of a flow. */
export const end = (to = "/home") => ({
  component: "xak-flow-redirect",
  to,
  final_redirect: true,
});

/** A reply that is not a challenge. */
export const answer = (
  body: BodyInit | null,
  status: number,
  headers: Record<string, string> = {},
) => new Response(body, { status, headers });

/** `response_errors` of one field. */
export const errors = (field: string, string: string, code = "invalid") => ({
  response_errors: { [field]: [{ string, code }] },
});

/** The challenge on the page, with access to any field. */
export const shown = ({ challenge }: FlowSession) =>
  (challenge ?? {}) as Partial<Challenge> & Record<string, unknown>;

/** Lets all pending work finish; no timer fires. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
  }
}

/** Runs `job` and returns the warnings that it wrote to the console. */
export async function warnings(job: () => unknown): Promise<string[]> {
  const { warn } = console;
  const texts: string[] = [];
  console.warn = (...parts: unknown[]) => texts.push(parts.join(" "));
  try {
    await job();
  } finally {
    console.warn = warn;
  }
  return texts;
}
