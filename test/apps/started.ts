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
  for await (const chunk of child.stdout) {
    told += stripVTControlCharacters(String(chunk));
    const [address] = /http:\/\/localhost:\d+\//.exec(told) ?? [];
    if (address)
      return { address, stop: () => process.kill(-(child.pid ?? 0)) };
  }
  throw new Error(`It did not start:\n${told}`);
}
