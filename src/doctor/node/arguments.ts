/** The arguments of `npx flow-executor doctor`. */
import { parseArgs } from "node:util";
import { resolveBase } from "../../client/flow.js";
import { parseUrl } from "../../client/url.js";
import { type Server, SERVERS } from "../fixes.js";
import { isSlug } from "../paths.js";

export const HELP = `Usage: npx flow-executor doctor <address of the page> [options]

Asks what a browser would ask, and says which rule of the proxy is missing. It
signs no user in, and sends no secret.

  --flow <slug>      the flow to ask for; default: the brand's sign-in
  --base <path>      where authentik is mounted, such as /auth/; default: /
  --for <servers>    whose lines to show: nginx, caddy, traefik, vite, next,
                     nuxt, or all; default: the server that answers, or nginx
  --timeout <s>      how long to wait for an answer, in seconds; default: 10
  --json             prints the report as JSON
  --help, --version

Exit codes: 0 nothing wrong, 1 something wrong, 2 wrong arguments.
`;

export interface Arguments {
  readonly page: URL;
  readonly base: URL;
  readonly slug: string | undefined;
  readonly servers: readonly Server[] | undefined;
  readonly patience: number | undefined;
  readonly asJson: boolean;
}

/** Wrong arguments. The message is for the person. */
export class UsageError extends Error {}

const OPTIONS = {
  flow: { type: "string" },
  base: { type: "string" },
  for: { type: "string" },
  timeout: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/**
 * Reads the arguments after the program's name.
 * @throws UsageError
 */
export function readArguments(
  args: readonly string[],
): Arguments | "help" | "version" {
  const { values, positionals } = parsed(args);
  if (values.help) return "help";
  if (values.version) return "version";
  const [command, address, ...rest] = positionals;
  if (command !== "doctor")
    throw new UsageError(
      command === undefined
        ? "A command is missing: doctor."
        : `There is no command ${command}.`,
    );
  if (address === undefined)
    throw new UsageError("The address of the page is missing.");
  if (rest.length > 0) throw new UsageError(`What is ${rest.join(" ")}?`);
  const page = pageOf(address);
  return {
    page,
    base: baseOf(values.base ?? "/", page),
    slug: slugOf(values.flow),
    servers: serversOf(values.for),
    patience: patienceOf(values.timeout),
    asJson: values.json ?? false,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    });
  } catch (error) {
    const { message } = error as Error;
    throw new UsageError(message.split(". ")[0] ?? message);
  }
}

function pageOf(address: string): URL {
  const url = parseUrl(
    /^\w+:\/\//.test(address) ? address : `https://${address}`,
  );
  // The address may have secrets, so the message does not repeat it.
  if (!url || !/^https?:$/.test(url.protocol))
    throw new UsageError("That is not the address of a page.");
  if (url.username || url.password)
    throw new UsageError(
      "The address has to be one without a user and a password.",
    );
  return url;
}

function baseOf(path: string, page: URL): URL {
  if (/[?#:]/.test(path))
    throw new UsageError(`--base is a path, not ${path}.`);
  const base = resolveBase(path.startsWith("/") ? path : `/${path}`, page);
  if (base.origin !== page.origin)
    throw new UsageError(`--base is a path, not ${path}.`);
  return base;
}

function slugOf(slug: string | undefined): string | undefined {
  if (slug !== undefined && !isSlug(slug))
    throw new UsageError(`${slug} is not the slug of a flow.`);
  return slug;
}

function serversOf(names: string | undefined): Server[] | undefined {
  if (names === undefined) return undefined;
  if (names === "all") return [...SERVERS];
  return names.split(",").map((name) => {
    const server = SERVERS.find(
      (each) => each.toLowerCase() === name.trim().toLowerCase(),
    );
    if (!server) throw new UsageError(`There are no lines for ${name}.`);
    return server;
  });
}

function patienceOf(seconds: string | undefined): number | undefined {
  if (seconds === undefined) return undefined;
  const number = Number(seconds);
  if (!(number > 0 && number <= 600))
    throw new UsageError(`--timeout is a number of seconds, not ${seconds}.`);
  return number * 1000;
}
