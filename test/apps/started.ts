/** A program that serves pages, as a person starts it, until it is stopped. */
import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";

export interface Started {
  /** With a slash at its end. */
  readonly address: string;
  stop(): void;
}

/** Starts it, and waits until it tells its address. */
export async function startServer(
  cwd: string,
  [program = "", ...args]: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Started> {
  const child = spawn(program, args, {
    cwd,
    // A process group of its own: what it starts ends with it.
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
