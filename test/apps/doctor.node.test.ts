/** The doctor behind nginx and Caddy: without a mistake it names none, and with one it names exactly that one. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { promisify } from "node:util";
import type { DoctorReport, Finding } from "../../src/doctor/report.js";
import { type Changes, type Mistake, MISTAKES } from "./doctor-mistakes.js";
import { type Kind, proxies, startProxy } from "./proxies.js";
import { serve } from "./serve.js";

const ROOT = join(import.meta.dirname, "../../..");
const BIN = join(ROOT, "dist/doctor/node/bin.js");
const SERVERS = { nginx: "nginx", caddy: "Caddy" } as const;
const run = promisify(execFile);

let app: string;
before(async () => {
  app = await mkdtemp(join(tmpdir(), "doctored-"));
  await cp(join(ROOT, "dist/cdn"), join(app, "assets-of-the-element"), {
    recursive: true,
  });
  await writeFile(
    join(app, "index.html"),
    `<!doctype html><html lang="en"><title>App</title><script type="module" src="/assets-of-the-element/flow-executor.js"></script><flow-executor slug="default-authentication-flow"></flow-executor></html>`,
  );
});
after(() => rm(app, { recursive: true }));

/** Runs the program, as a person does. */
async function examine(
  kind: Kind,
  {
    changes,
    tls = false,
    below = "",
    flow,
  }: Partial<Omit<Mistake, "changes">> & { changes: Changes },
): Promise<{ report: DoctorReport; code: number }> {
  const flows = await serve(undefined, below);
  const proxy = await startProxy(kind, {
    authentik: flows.address,
    app,
    tls,
    changes,
  });
  try {
    const args = [
      BIN,
      "doctor",
      proxy.address,
      "--json",
      ...(below ? ["--base", below] : []),
      ...(flow ? ["--flow", flow] : []),
    ];
    const env = {
      ...process.env,
      ...(tls && { NODE_EXTRA_CA_CERTS: proxy.certificate }),
    };
    const { stdout, code } = await run(process.execPath, args, { env }).then(
      ({ stdout }) => ({ stdout, code: 0 }),
      (error: unknown) => error as { stdout: string; code: number },
    );
    return { report: JSON.parse(stdout) as DoctorReport, code };
  } finally {
    await proxy.close();
    await flows.close();
  }
}

const wrongOf = ({ findings }: DoctorReport) =>
  findings.filter(({ verdict }) => verdict === "wrong");
const rulesOf = (findings: readonly Finding[]) =>
  findings.map(({ rule }) => rule);

for (const kind of proxies) {
  describe(`the doctor behind ${kind}`, () => {
    for (const tls of [false, true])
      it(`finds nothing wrong over ${tls ? "https" : "http"}`, async () => {
        const { report, code } = await examine(kind, { changes: [], tls });
        assert.deepEqual(wrongOf(report), []);
        assert.equal(code, 0);
        assert.equal(report.server, SERVERS[kind]);
        const unseen = report.findings.filter(
          ({ verdict }) => verdict === "unseen",
        );
        assert.deepEqual(rulesOf(unseen), [
          "csrf-cookie",
          "passkeys",
          "in-between",
          "copies",
        ]);
      });

    it("finds nothing wrong if the proxy rewrites the cookies of a mounted authentik", async () => {
      const rule =
        kind === "nginx"
          ? "proxy_cookie_path /auth/ /;"
          : 'header_down Set-Cookie "Path=/auth/" "Path=/"';
      const mounted: Changes =
        kind === "nginx"
          ? [["location ~ ^/flows/-/", "location ~ ^/auth/"]]
          : [["path /flows/-/*", "path /auth/*"]];
      const { report } = await examine(kind, {
        changes: [...mounted, [`# ${rule}`, rule]],
        below: "/auth",
      });
      assert.deepEqual(wrongOf(report), []);
    });

    it("sees the RP ID of a flow with a passkey", async () => {
      const { report } = await examine(kind, {
        changes: [],
        flow: "passkey-autofill",
      });
      const passkeys = report.findings.find(({ rule }) => rule === "passkeys");
      assert.deepEqual(
        [passkeys?.verdict, passkeys?.value],
        ["fine", "localhost"],
      );
    });

    for (const mistake of MISTAKES)
      it(`names the mistake: ${mistake.what}`, async () => {
        const { changes, ...rest } = mistake;
        const { report, code } = await examine(kind, {
          ...rest,
          changes: changes[kind],
        });
        const wrong = wrongOf(report);
        assert.deepEqual(rulesOf(wrong), [mistake.rule]);
        const [{ value, measured, fixes = [] }] = wrong as [Finding];
        assert.match([value, ...(measured ?? [])].join("\n"), mistake.says);
        const fix = fixes.find(({ server }) => server === SERVERS[kind]);
        const lines = fix?.lines.map(([sign, text]) => sign + text) ?? [];
        assert.match(lines.join("\n"), mistake.line[kind]);
        assert.equal(code, 1);
      });
  });
}
