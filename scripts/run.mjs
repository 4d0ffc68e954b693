// Runs child processes, and stops them when the script is stopped.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { clearTimeout, setTimeout } from "node:timers";
import { setTimeout as delay } from "node:timers/promises";

export const root = join(import.meta.dirname, "..");

const running = new Set();

/** How long a child process may take to end when it is stopped, in ms. */
const GRACE = 2_000;

for (const [signal, code] of Object.entries({
  SIGINT: 130,
  SIGTERM: 143,
  SIGHUP: 129,
})) {
  process.once(signal, async () => {
    await Promise.all([...running].map((child) => stop(child, signal)));
    process.exit(code);
  });
}

/** A process that is busy does not hear the first signal. */
async function stop(child, signal) {
  child.kill(signal);
  await Promise.race([once(child, "close"), delay(GRACE)]);
  if (running.has(child)) child.kill("SIGKILL");
}

/** The path of a program from a development dependency. */
export function bin(name) {
  const suffix = process.platform === "win32" ? ".cmd" : "";
  return join(root, "node_modules", ".bin", name + suffix);
}

/** Starts a program in the repository's root. It is stopped together with this script. */
export function start(command, args, options = {}) {
  const child = spawn(command, args, {
    cwd: root,
    shell: command.endsWith(".cmd"),
    ...options,
  });
  running.add(child);
  child.once("close", () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end. `onMessage` receives the messages that it sends with `process.send`. `silence`: the time in
 * ms without a message after which it is stopped; then the result says `isSilent`.
 */
export function run(command, args, { onMessage, silence, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = ["ignore", "pipe", "pipe", ...(onMessage ? ["ipc"] : [])];
    const child = start(command, args, { stdio, ...options });
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => (output += text));
    child.stderr.setEncoding("utf8").on("data", (text) => (output += text));
    if (onMessage) child.on("message", onMessage);
    let isSilent = false;
    const onSilence = () => {
      isSilent = true;
      void stop(child, "SIGTERM");
    };
    const timer = silence && setTimeout(onSilence, silence);
    if (timer) child.on("message", () => timer.refresh());
    child.once("error", reject);
    child.once("close", (code, signal) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, signal, output, isSilent });
    });
  });
}

export function linesOf(output) {
  return output.split("\n").filter((line) => line.trim() !== "");
}

/** Whether the module was started as a program and not imported. */
export function isProgram(meta) {
  const [, program] = process.argv;
  return program !== undefined && realpathSync(program) === meta.filename;
}
