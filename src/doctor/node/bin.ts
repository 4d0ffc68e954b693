#!/usr/bin/env node
/** `npx flow-executor doctor`: runs the checks and prints the report. */
import { version } from "../../version.js";
import { having } from "../report.js";
import { type Paints, PLAIN, reportAsText } from "../text.js";
import { HELP, readArguments, UsageError } from "./arguments.js";
import { examine } from "./examine.js";

const USAGE = 2;

const code = (begin: number, end: number) => (text: string) =>
  `\u001b[${begin}m${text}\u001b[${end}m`;

const COLOURS: Paints = {
  bold: code(1, 22),
  red: code(31, 39),
  green: code(32, 39),
  grey: code(90, 39),
};

/** Colours only on a terminal, and never against the person's wish (https://no-color.org). */
const paints = (): Paints =>
  process.stdout.isTTY && !process.env.NO_COLOR && process.env.TERM !== "dumb"
    ? COLOURS
    : PLAIN;

/** Control characters of a server could write anything on a terminal. */
const visible = (text: string) =>
  // eslint-disable-next-line no-control-regex -- these are the characters to find
  text.replace(/[\u0000-\u001f\u007f-\u009f]/g, "\uFFFD");

async function main(args: readonly string[]): Promise<number> {
  const wishes = readArguments(args);
  if (wishes === "help") return say(HELP);
  if (wishes === "version") return say(`${version}\n`);
  const found = await examine(wishes);
  const cleaned = JSON.parse(JSON.stringify(found), (_key, value: unknown) =>
    typeof value === "string" ? visible(value) : value,
  ) as typeof found;
  const { servers } = wishes;
  say(
    wishes.asJson
      ? `${JSON.stringify(cleaned, null, 2)}\n`
      : `\n${reportAsText(cleaned, { paints: paints(), ...(servers && { servers }) })}`,
  );
  return having(found, "wrong").length > 0 ? 1 : 0;
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

// `doctor … | head` ends before the doctor has written everything.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${HELP}`);
  process.exitCode = USAGE;
}
