/**
 * Mistakes of a proxy between a page and the server. Each changes what the server receives, or what the page gets, as
 * the mistake in a real proxy does (docs/deploying.md).
 */
import type { Incoming, Reply } from "../wire/exchange.js";
import { parseQuery } from "../wire/query-string.js";

export interface Mistake {
  receive(incoming: Incoming): Incoming;
  pass(reply: Reply, incoming: Incoming): Reply;
}

const right: Mistake = {
  receive: (incoming) => incoming,
  pass: (reply) => reply,
};

export const mistakes = {
  /** The server sees its own address as the host. */
  "proxy-host": {
    ...right,
    receive: (incoming) => ({
      ...incoming,
      header: (name) =>
        name === "host" ? "authentik:9000" : incoming.header(name),
    }),
  },
  /** The query is decoded and encoded again, in another way than the page did. */
  "proxy-query": {
    ...right,
    receive(incoming) {
      const [path = "", query] = incoming.url.split("?");
      if (query === undefined) return incoming;
      const pairs = [...parseQuery(query)].map(
        ([name, value]) => `${name}=${encodeURIComponent(value)}&`,
      );
      return { ...incoming, url: `${path}?${pairs.join("")}` };
    },
  },
  /** The cookies are for a path that the page is not below, so scripts cannot read them. */
  "proxy-cookies": {
    ...right,
    pass({ headers, ...reply }) {
      const lines = headers["Set-Cookie"] ?? [];
      const hidden = (typeof lines === "string" ? [lines] : lines).map(
        (line) => `${line}; HttpOnly`,
      );
      return { ...reply, headers: { ...headers, "Set-Cookie": hidden } };
    },
  },
  /** The path of the cancel view is not passed on. */
  "proxy-cancel": {
    ...right,
    pass: (reply, { url }) =>
      url.includes("/flows/-/")
        ? { status: 404, headers: {}, body: "Not found" }
        : reply,
  },
} satisfies Readonly<Record<string, Mistake>>;

export const mistakeOf = (name: string | undefined): Mistake =>
  (mistakes as Readonly<Record<string, Mistake>>)[name ?? ""] ?? right;
