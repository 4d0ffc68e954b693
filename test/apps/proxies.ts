/** Runs nginx and Caddy with the configurations of demo/proxy/, on free ports. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { generate } from "selfsigned";
import { program } from "../e2e/browser-path.js";
import { script } from "../release/scripts.js";

const { freePort } = await script<{ freePort: () => Promise<number> }>(
  "free-port.mjs",
);

/** This file runs as build/test/apps/proxies.js. */
const FOLDER = join(import.meta.dirname, "../../../demo/proxy");

export type Kind = "nginx" | "caddy";

/** The requested proxies (`npm test -- --proxies=nginx,caddy`), or else those installed on the machine. */
export const proxies = (["nginx", "caddy"] as const).filter((kind) =>
  process.env.PROXIES === undefined
    ? program(kind) !== undefined
    : process.env.PROXIES.split(",").includes(kind),
);

export interface Setting {
  /** The address of authentik. */
  readonly authentik: string;
  /** The folder of the built application. */
  readonly app: string;
  readonly tls?: boolean;
  /** The changes to the configuration. Each `from` must occur in it. */
  readonly changes?: readonly (readonly [from: string, to: string])[];
}

/** The optional lines that the demo's applications need, uncommented. */
export const ADDITIONS = {
  nginx: [
    ["# location ~ ^/application/o/", "location ~ ^/application/o/"],
    ["# location = /device", "location = /device"],
  ],
  caddy: [
    ["# path /application/o/*", "path /application/o/*"],
    ["# path /device", "path /device"],
  ],
} satisfies Record<Kind, Setting["changes"]>;

/** The same for all of authentik, except the flow pages, which the application serves itself. */
export const EVERYTHING = {
  nginx: [
    ["# location ~", "location ~"],
    ["# location =", "location ="],
  ],
  caddy: [["# path /", "path /"]],
} satisfies Record<Kind, Setting["changes"]>;

export interface Proxy {
  readonly address: string;
  /** The file of the certificate, with `tls`. */
  readonly certificate: string;
  close(): Promise<void>;
}

/** Starts a proxy, and waits until it responds. */
export async function startProxy(kind: Kind, setting: Setting): Promise<Proxy> {
  const folder = await mkdtemp(join(tmpdir(), `${kind}-`));
  const port = await freePort();
  if (setting.tls) {
    const { cert, private: key } = await generate(
      [{ name: "commonName", value: "localhost" }],
      { keySize: 2048 },
    );
    await writeFile(join(folder, "cert.pem"), cert);
    await writeFile(join(folder, "key.pem"), key);
  }
  const child = await start[kind](folder, port, setting);
  const address = `${setting.tls ? "https" : "http"}://localhost:${String(port)}/`;
  await answers(port, child);
  return {
    address,
    certificate: join(folder, "cert.pem"),
    async close() {
      const ended = once(child, "exit");
      child.kill();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function configuration(
  name: string,
  changes: readonly (readonly [string, string])[],
): Promise<string> {
  let text = await readFile(join(FOLDER, name), "utf8");
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${name} does not say ${from}`);
    text = text.replaceAll(from, to);
  }
  return text;
}

const start = {
  async nginx(
    folder: string,
    port: number,
    { authentik, app, tls = false, changes = [] }: Setting,
  ): Promise<ChildProcess> {
    const at = `127.0.0.1:${String(port)}`;
    const site = await configuration("nginx.conf", [
      ["listen      443 ssl", `listen ${at}${tls ? " ssl" : ""}`],
      ["app.example.com;", "localhost;"],
      [
        "  ssl_certificate     /etc/ssl/app.example.com.pem;\n  ssl_certificate_key /etc/ssl/app.example.com.key;\n",
        tls
          ? `ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;`
          : "",
      ],
      [
        "http://authentik:9000",
        authentik.replace(/\/$/, "").replace("localhost", "127.0.0.1"),
      ],
      ["/srv/app", app],
      ...changes,
    ]);
    const own = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join(" ");
    const conf = `daemon off; pid ${folder}/pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? "user root;" : ""}
events {}
http { ${own} access_log off;
types { text/html html; text/css css; text/javascript js; }
${site} }`;
    const file = join(folder, "nginx.conf");
    await writeFile(file, conf);
    return spawn("nginx", ["-p", folder, "-c", file], { stdio: "ignore" });
  },

  async caddy(
    folder: string,
    port: number,
    { authentik, app, tls = false, changes = [] }: Setting,
  ): Promise<ChildProcess> {
    const site = `${tls ? "https" : "http"}://localhost:${String(port)}`;
    const text = await configuration("Caddyfile", [
      [
        "app.example.com {",
        tls
          ? `${site} {\n\ttls ${folder}/cert.pem ${folder}/key.pem`
          : `${site} {`,
      ],
      [
        "authentik:9000",
        new URL(authentik).host.replace("localhost", "127.0.0.1"),
      ],
      ["/srv/app", app],
      ...changes,
    ]);
    const file = join(folder, "Caddyfile");
    await writeFile(
      file,
      `{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n}\n${text}`,
    );
    return spawn("caddy", ["run", "--config", file, "--adapter", "caddyfile"], {
      stdio: "ignore",
      env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder },
    });
  },
} satisfies Record<Kind, unknown>;

/** Accepts any response. */
async function answers(port: number, child: ChildProcess): Promise<void> {
  const until = Date.now() + 10_000;
  while (child.exitCode === null && Date.now() < until) {
    const socket = connect(port, "127.0.0.1");
    const connected = await Promise.race([
      once(socket, "connect").then(
        () => true,
        () => false,
      ),
      delay(500).then(() => false),
    ]);
    socket.destroy();
    if (connected) return;
    await delay(50);
  }
  throw new Error(`It does not answer (exit code ${String(child.exitCode)}).`);
}
