/** The program: its arguments, exit codes and output, and what it sends. */
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import { SERVERS, type Server } from "../../src/doctor/fixes.js";
import * as fixes from "../../src/doctor/fixes.js";
import { NEEDED } from "../../src/doctor/paths.js";
import type { DoctorReport } from "../../src/doctor/report.js";
import { RULES } from "../../src/doctor/rules/index.js";
import { createDemoServer } from "../../demo/server/node/http.js";

const ROOT = join(import.meta.dirname, "../../..");
const BIN = join(import.meta.dirname, "../../src/doctor/node/bin.js");
const call = promisify(execFile);

interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const run = (...args: string[]): Promise<Result> =>
  call(process.execPath, [BIN, ...args]).then(
    (result) => ({ code: 0, ...result }),
    (error: unknown) => error as Result,
  );

const text = (path: string) => readFile(join(ROOT, path), "utf8");

describe("npx flow-executor", () => {
  const demo = createDemoServer();
  let address: string;
  before(async () => {
    address = await demo.listen(0);
  });
  after(() => demo.close());

  for (const [args, message] of [
    [[], /command is missing/],
    [["docter"], /no command docter/],
    [["doctor"], /address of the page is missing/],
    [["doctor", "ftp://x"], /not the address of a page/],
    [["doctor", "a.example", "--flwo", "x"], /Unknown option '--flwo'/],
    [["doctor", "a.example", "--flow", "a b"], /not the slug/],
    [["doctor", "a.example", "--base", "//b.example"], /--base is a path/],
    [
      ["doctor", "a.example", "--base", "https://b.example/"],
      /--base is a path/,
    ],
    [["doctor", "https://u:p@a.example"], /without a user and a password/],
    [["doctor", "mailto:u@a.example"], /without a user and a password/],
    [["doctor", "a.example", "--for", "apache"], /no lines for apache/],
    [["doctor", "a.example", "--timeout", "soon"], /number of seconds/],
    [["doctor", "a.example", "b.example"], /b\.example/],
  ] as const)
    it(`refuses ${args.join(" ") || "no arguments"}`, async () => {
      const { code, stdout, stderr } = await run(...args);
      assert.equal(code, 2);
      assert.equal(stdout, "");
      assert.match(stderr, message);
      assert.match(stderr, /Usage:/);
    });

  it("does not repeat an address that may have secrets", async () => {
    const { stderr } = await run("doctor", "https://a ex.example/?code=hidden");
    assert.match(stderr, /not the address of a page/);
    assert.doesNotMatch(stderr, /hidden/);
  });

  it("ends quietly if the reader of its output has ended", async () => {
    const program = spawn(process.execPath, [BIN, "doctor", address]);
    program.stdout.destroy();
    let complaint = "";
    program.stderr.on("data", (text: Buffer) => (complaint += text.toString()));
    await once(program, "close");
    assert.equal(complaint, "");
  });

  it("explains itself", async () => {
    const { code, stdout } = await run("--help");
    assert.equal(code, 0);
    for (const option of ["--flow", "--base", "--for", "--json", "--timeout"])
      assert.ok(stdout.includes(option));
    for (const line of stdout.split("\n")) assert.ok(line.length <= 80, line);
  });

  it("prints the same findings as text, within 80 columns, and as JSON", async () => {
    const [asText, asJson] = [
      await run("doctor", address),
      await run("doctor", address, "--json"),
    ];
    const report = JSON.parse(asJson.stdout) as DoctorReport;
    assert.deepEqual(
      report.findings.map(({ rule }) => rule).sort(),
      RULES.map(({ id }) => id).sort(),
    );
    for (const { title, verdict } of report.findings)
      if (verdict !== "wrong") assert.ok(asText.stdout.includes(title), title);
    const prose = asText.stdout
      .split("\n")
      .filter((line) => !/^ {8}[-+] /.test(line));
    for (const line of prose) assert.ok(line.length <= 80, line);
    assert.ok(!asText.stdout.includes("\u001b"));
    assert.equal(asText.code, asJson.code);
  });

  it("prints the lines of the servers that were asked for", async () => {
    const { stdout } = await run(
      "doctor",
      address,
      "--flow",
      "nothing",
      "--for",
      "all",
    );
    assert.match(stdout, /authentik has no flow “nothing”/);
  });
});

describe("the lines that the doctor names", () => {
  const files: Readonly<Record<Server, readonly string[]>> = {
    nginx: ["demo/proxy/nginx.conf"],
    Caddy: ["demo/proxy/Caddyfile"],
    Traefik: ["demo/proxy/traefik.yml"],
    Vite: ["demo/proxy/vite.mjs"],
    Next: ["demo/proxy/next.config.mjs", "demo/proxy/nginx.conf"],
    Nuxt: ["docs/frameworks.md", "demo/proxy/vite.mjs"],
  };
  /** Settings that the examples do not need: each is a setting of the server's own documentation. */
  const OTHERS =
    /TRUSTED_PROXY_CIDRS|forwardedHeaders\.trustedIPs|compress: \{\}|compressPublicAssets|[Cc]ache-[Cc]ontrol|cookiePathRewrite/;

  const all = [
    ...[
      fixes.host,
      fixes.forwardedProto,
      fixes.bytes,
      fixes.setCookie,
      fixes.cookieHeader,
      fixes.upgrade,
      fixes.compression,
      fixes.fresh,
      fixes.noCache,
    ].flatMap((make) => make()),
    ...fixes.cookiePath("/auth/"),
    ...fixes.passOn(NEEDED.filter((path) => path !== "/if/flow/")),
  ];

  for (const server of SERVERS)
    it(`for ${server} are those of the configurations`, async () => {
      const known = (await Promise.all(files[server].map(text))).join("\n");
      const added = all
        .filter((fix) => fix.server === server)
        .flatMap(({ lines }) => lines)
        .filter(([sign, line]) => sign !== "-" && !OTHERS.test(line));
      assert.ok(added.length > 0);
      // A list's first entry has no sign in front of it.
      const has = (line: string) =>
        known.includes(line) || known.includes(line.replace("|| ", ""));
      assert.deepEqual(
        added.map(([, line]) => line).filter((line) => !has(line)),
        [],
      );
    });
});

describe("docs/doctor.md", () => {
  it("has every rule, and its sample is what the program prints", async () => {
    const page = await text("docs/doctor.md");
    for (const { title, looksAt } of RULES)
      assert.ok(
        page.includes(`| ${title} `) &&
          page.includes(looksAt.replace("npx ", "npx ")),
        title,
      );
    const [, sample = ""] = /```text\n([^]*?)```/.exec(page) ?? [];
    const rows = [...sample.matchAll(/^(ok|unseen) +(\S.*?) {2,}\S/gm)].map(
      ([, verdict, title]) => `${verdict ?? ""} ${title ?? ""}`,
    );
    const wrong = [...sample.matchAll(/^WRONG +(\S.*)$/gm)];
    assert.equal(rows.length + wrong.length, RULES.length);
    const titles = RULES.map(({ title }) => title);
    for (const row of rows)
      assert.ok(titles.includes(row.replace(/^\w+ /, "")), row);
    for (const label of ["page", "flow", "authentik"])
      assert.match(sample, new RegExp(`^  ${label} +\\S`, "m"));
    assert.match(sample, new RegExp(`^  ${wrong.length} wrong   `, "m"));
    assert.match(
      sample,
      /^\d+ wrong: exit code 1\. As JSON: --json\. Took [\d.]+ s, \d+ requests\.$/m,
    );
  });
});
