/** `npm start`: the demo and its flow server. */
import { parseArgs } from "node:util";
import { demoAccounts } from "../services/accounts.js";
import { createDemoServer } from "./http.js";

const TRIES = 20;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "8080" },
      authentik: { type: "string" },
    },
  });
  const authentik =
    values.authentik === undefined ? undefined : originOf(values.authentik);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new Error(`--port ${values.port} is not a valid port.`);
  const server = createDemoServer({
    log: (line) => console.error(line),
    ...(authentik && { authentik: { address: authentik } }),
  });
  const address = await listen(server, port);
  if (authentik) tellOf(authentik, address);
  else tellAccounts(address);
  const stop = () => void server.close();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

function originOf(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (!address || !/^https?:$/.test(address.protocol))
    throw new Error(`--authentik ${text} is not the address of a server.`);
  if (address.pathname !== "/")
    throw new Error(
      `--authentik ${text}: an authentik below a path is not supported.`,
    );
  return address.origin;
}

function tellOf(authentik: string, address: string): void {
  console.log(`\nThe demo is at ${address}, in front of ${authentik}.`);
  tellDocs(address);
  if (authentik.startsWith("http:")) return;
  console.log(
    "authentik sees its own name, not the page’s: passkeys and security keys\nwill not work this way. For a certificate of your own, set\nNODE_EXTRA_CA_CERTS to its file.",
  );
}

/** `npm start` builds it beside the server. */
function tellDocs(address: string): void {
  console.log(`The documentation is at ${address}docs/`);
}

function tellAccounts(address: string): void {
  console.log(`\nThe demo is at ${address}`);
  tellDocs(address);
  console.log("\nSign in as");
  for (const { username, email, password, active } of demoAccounts) {
    console.log(
      `  ${username} or ${email}, password: ${password}${active ? "" : "  (deactivated: never let in)"}`,
    );
  }
}

/** Listens on the given port, or the next free one. */
async function listen(
  server: ReturnType<typeof createDemoServer>,
  first: number,
): Promise<string> {
  for (let port = first; ; port++) {
    try {
      return await server.listen(port);
    } catch (error) {
      const taken =
        error instanceof Error &&
        "code" in error &&
        error.code === "EADDRINUSE";
      if (!taken || port >= first + TRIES) throw error;
    }
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
