/** `npm start`: the demo and its flow server. */
import { parseArgs } from "node:util";
import { demoAccounts } from "./accounts.js";
import { createDemoServer } from "./http.js";

const TRIES = 20;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: "string", default: "8080" } },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new Error(`--port ${values.port} is no port.`);
  const server = createDemoServer({ log: (line) => console.error(line) });
  const address = await listen(server, port);
  console.log(`\nThe demo is at ${address}\n\nSign in as`);
  for (const { username, email, password, active } of demoAccounts) {
    console.log(
      `  ${username} or ${email}, password: ${password}${active ? "" : "  (deactivated: never let in)"}`,
    );
  }
  const stop = () => void server.close();
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

/** On the port asked for, or the next free one. */
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
