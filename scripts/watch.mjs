// Compiles on every change and reports when it has finished.
import { bin, start } from "./run.mjs";

/**
 * Keeps the output of a project up to date. Calls `changed` with the compiler's errors after each compilation, one call
 * at a time: changes during a call are combined into one more call.
 */
export function watch(project, changed) {
  const args = [
    "-p",
    project,
    "--watch",
    "--preserveWatchOutput",
    "--pretty",
    "false",
  ];
  const compiler = start(bin("tsc"), args, {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  let errors;
  let running = false;
  compiler.stdout.setEncoding("utf8").on("data", (text) => {
    output += text;
    if (!/Found \d+ errors?\. Watching/.test(output)) return;
    errors = output.split("\n").filter((line) => / error TS\d+: /.test(line));
    output = "";
    if (!running) void runAll();
  });

  async function runAll() {
    running = true;
    while (errors) {
      const now = errors;
      errors = undefined;
      await changed(now);
    }
    running = false;
  }
}
