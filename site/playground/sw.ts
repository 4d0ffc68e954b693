/**
 * The playground's service worker. It passes each request below `~<visitor>/` on to the page of that visit, and makes a
 * response of the answer. It keeps nothing, because a browser stops it when it is idle, and a new one can take over at
 * any time.
 */
import { type Answered, type Asked, CHANNEL } from "./messages.js";

interface WorkerEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
declare const self: EventTarget & {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
};

/** How long the page of the visit may take to take a request, in ms. It may then take longer to answer. */
const PATIENCE = 2_000;
const GONE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The visit is over</title><h1>The visit is over</h1><p>The playground runs in its own tab, and that tab was closed or loaded again. <a href="../">Open the playground</a>.</p></html>`;

const channel = new BroadcastChannel(CHANNEL);
const waiting = new Map<string, (answered: Answered) => void>();
channel.onmessage = ({ data }: MessageEvent<Answered>) => {
  waiting.get(data.key)?.(data);
};

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => {
  (event as WorkerEvent).waitUntil(self.clients.claim());
});
self.addEventListener("fetch", (event) => {
  const { request } = event as FetchEvent;
  const inside = request.url.slice(self.registration.scope.length);
  const [, visitor] = /^~([\w-]+)\//.exec(inside) ?? [];
  if (visitor && request.url.startsWith(self.registration.scope))
    (event as FetchEvent).respondWith(answer(visitor, request));
});

async function answer(visitor: string, request: Request): Promise<Response> {
  const { origin } = new URL(request.url);
  const key = crypto.randomUUID();
  const asked: Asked = {
    visitor,
    key,
    request: {
      method: request.method,
      url: request.url.slice(origin.length).replace(/#.*/, ""),
      headers: Object.fromEntries(request.headers),
      body: new Uint8Array(await request.arrayBuffer()),
    },
  };
  const answered = await new Promise<Answered | undefined>((resolve) => {
    const timer = setTimeout(resolve, PATIENCE, undefined);
    waiting.set(key, (each) => {
      clearTimeout(timer);
      if (!each.isTaken) resolve(each);
    });
    channel.postMessage(asked);
  });
  waiting.delete(key);
  if (!answered)
    return new Response(GONE, {
      status: 503,
      headers: { "Content-Type": "text/html; charset=utf-8" },
    });
  const { reply } = answered;
  if (!reply) return Response.error();
  const { status, headers, body } = reply;
  return new Response(body, { status, headers });
}
