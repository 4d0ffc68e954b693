/** A report as text of 80 columns: in a terminal, and what "Copy output" copies. */
import type { Fix, Server } from "./fixes.js";
import {
  type DoctorReport,
  type Finding,
  having,
  headlineOf,
} from "./report.js";

type Paint = (text: string) => string;

/** How parts of the text are marked. */
export interface Paints {
  readonly bold: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly grey: Paint;
}

const same: Paint = (text) => text;
/** No colours. */
export const PLAIN: Paints = { bold: same, red: same, green: same, grey: same };

/** The columns of texts and of values. */
const TEXT = 8;
const VALUE = 33;
const WIDTH = 80;

const LABELS = { wrong: "WRONG", fine: "ok", unseen: "unseen" } as const;

export interface TextOptions {
  /** Default: no colours. */
  readonly paints?: Paints;
  /** The servers whose lines are shown. Default: that of the report, or nginx. */
  readonly servers?: readonly Server[];
}

/** The report as text, which ends with a line break. */
export function reportAsText(
  report: DoctorReport,
  { paints = PLAIN, servers = [report.server ?? "nginx"] }: TextOptions = {},
): string {
  const wrong = having(report, "wrong");
  const parts = [
    head(report, paints),
    ...wrong.map((finding) => problem(finding, servers, paints)),
    having(report, "fine").flatMap((finding) => row(finding, paints)),
    unseen(having(report, "unseen"), paints),
    [paints.grey(footer(report, wrong.length))],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function head(report: DoctorReport, { bold, red, green, grey }: Paints) {
  const { version, page, flow, base, authentik, server } = report;
  const known = [
    authentik,
    server && `behind ${server}, by its headers`,
  ].filter(Boolean);
  const fact = (label: string, value: string) =>
    `  ${grey(label.padEnd(11))}${value}`;
  const count = (verdict: Finding["verdict"]) => having(report, verdict).length;
  return [
    bold(`  flow-executor doctor ${version}`),
    fact("page", page),
    fact("flow", `${flow}, base ${base}`),
    ...(known.length > 0 ? [fact("authentik", known.join("; "))] : []),
    "",
    [
      "",
      count("wrong") > 0 ? bold(red(`${count("wrong")} wrong`)) : "0 wrong",
      green(`${count("fine")} ok`),
      grey(`${count("unseen")} cannot be seen from here`),
    ]
      .join("   ")
      .slice(1),
  ];
}

function problem(
  finding: Finding,
  servers: readonly Server[],
  paints: Paints,
): string[] {
  const { bold, red } = paints;
  const { measured = [], detail, fixes = [] } = finding;
  const width = Math.max(...measured.map(([label]) => label.length), 0) + 2;
  const shown = fixes.filter(({ server }) => servers.includes(server));
  const others = fixes.filter((fix) => !shown.includes(fix));
  return [
    ...wrapped(headlineOf(finding), WIDTH - TEXT).map((line, at) =>
      at === 0
        ? bold(red(LABELS.wrong.padEnd(TEXT))) + bold(line)
        : " ".repeat(TEXT) + bold(line),
    ),
    ...measured.map(
      ([label, each]) => " ".repeat(TEXT) + label.padEnd(width) + each,
    ),
    ...indented(detail),
    ...shown.flatMap((fix) => ["", ...lines(fix, paints)]),
    ...(shown.length === 0 && others.length > 0 ? [""] : []),
    ...(others.length > 0
      ? indented(
          `Other servers: --for ${others.map(({ server }) => server.toLowerCase()).join(", ")}`,
        ).map(paints.grey)
      : []),
  ];
}

function lines({ server, where, lines: all }: Fix, paints: Paints): string[] {
  const { red, green, grey } = paints;
  const paint = { "+": green, "-": red, " ": grey } as const;
  return [
    ...indented(`In ${server}, ${where}:`),
    ...all.map(
      ([sign, text]) => " ".repeat(TEXT) + paint[sign](`${sign}  ${text}`),
    ),
  ];
}

function row({ verdict, title, value }: Finding, paints: Paints): string[] {
  const paint = verdict === "fine" ? paints.green : paints.grey;
  return wrapped(value, WIDTH - VALUE).map((line, at) =>
    at === 0
      ? paint(LABELS[verdict].padEnd(TEXT)) + title.padEnd(VALUE - TEXT) + line
      : " ".repeat(VALUE) + line,
  );
}

/** The rows, and each hint once. */
function unseen(findings: readonly Finding[], paints: Paints): string[] {
  const hints = new Set(findings.flatMap(({ hint }) => hint ?? []));
  return [
    ...findings.flatMap((finding) => row(finding, paints)),
    ...[...hints].flatMap((hint) => indented(hint).map(paints.grey)),
  ];
}

function footer(
  { requests, milliseconds, place }: DoctorReport,
  wrong: number,
) {
  const seconds = (milliseconds / 1000).toFixed(1);
  const took = `Took ${seconds} s, ${requests} requests.`;
  if (place === "page") return took;
  const result =
    wrong > 0 ? `${wrong} wrong: exit code 1.` : "Nothing wrong: exit code 0.";
  return `${result} As JSON: --json. ${took}`;
}

const indented = (text = ""): string[] =>
  text
    ? wrapped(text, WIDTH - TEXT).map((line) => " ".repeat(TEXT) + line)
    : [];

/** Breaks a text between words. A longer word stays whole, so that it can be copied. */
function wrapped(text: string, width: number): string[] {
  const all: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && line.length + 1 + word.length > width) {
      all.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...all, line];
}
