/** A server process, started like a person would start it. */
import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

export interface Started {
  /** With a trailing slash. */
  readonly address: string;
  stop(): void;
}

/** The longest start, in ms. A server that watches files does not end when it cannot build them. */
const PATIENCE = 120_000;

/** Starts the process, and waits until it prints its address. */
export async function startServer(
  cwd: string,
  [program = "", ...args]: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Started> {
  const child = spawn(program, args, {
    cwd,
    // A separate process group, so that its child processes end with it.
    detached: true,
    env: { ...process.env, ...env },
  });
  let told = "";
  const stop = () => process.kill(-(child.pid ?? 0));
  const address = await new Promise<string>((resolve, reject) => {
    const patience = AbortSignal.timeout(PATIENCE);
    patience.addEventListener("abort", stop);
    const endPatience = () => {
      patience.removeEventListener("abort", stop);
    };
    const hear = (chunk: Buffer) => {
      told += String(chunk);
      const text = stripVTControlCharacters(told);
      const [found] = /http:\/\/localhost:\d+(?=[/\s])/.exec(text) ?? [];
      if (!found) return;
      endPatience();
      resolve(`${found}/`);
    };
    // They are read until the end, because a server that cannot write its log any more ends.
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", (error) => {
      endPatience();
      reject(error);
    });
    child.on("exit", () => {
      endPatience();
      reject(new Error(`It did not start:\n${told}`));
    });
  });
  return { address, stop };
}
