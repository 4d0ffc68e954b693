/** A server process, started like a person would start it. */
import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

export interface Started {
  /** With a trailing slash. */
  readonly address: string;
  stop(): void;
}

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
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      told += String(chunk);
      const text = stripVTControlCharacters(told);
      const [found] = /http:\/\/localhost:\d+(?=[/\s])/.exec(text) ?? [];
      if (found) resolve(`${found}/`);
    };
    // They are read until the end, because a server that cannot write its log any more ends.
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("error", reject);
    child.on("exit", () => {
      reject(new Error(`It did not start:\n${told}`));
    });
  });
  return { address, stop: () => process.kill(-(child.pid ?? 0)) };
}
