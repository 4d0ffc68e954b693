// `npm start`: runs the demo, or one of the applications of demo/apps/ with its framework's development server.
//
// The modules that build are loaded on demand, so that the help and the complaints about options appear immediately.
import process from "node:process";
import { parseArgs } from "node:util";

const HELP = `Usage: npm start [-- <options>]

Builds the package, serves the demo with an embedded flow server, and builds
again after each change. Prints the address and the accounts.

Options:
  --port <number>        the first port to try (default: 8080)
  --authentik <address>  serves the demo with this authentik instead of the
                         embedded flow server, such as http://localhost:9000
  --app <name>           runs a small application instead of the demo:
                         plain, react, vue or angular
  -h, --help             shows this text
`;

function read() {
  try {
    return parseArgs({
      options: {
        port: { type: "string" },
        authentik: { type: "string" },
        app: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    }).values;
  } catch (error) {
    console.error(`${error.message}\n\n${HELP}`);
    process.exit(1);
  }
}

const { app, help } = read();
try {
  if (help) console.log(HELP);
  else if (app === undefined)
    await (await import("./start-demo.mjs")).startDemo(process.argv.slice(2));
  else await (await import("./start-app.mjs")).startApp(app);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
