/** The doctor and servers that answer anything, endlessly or not at all: it always ends, with a sentence. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import {
  createServer as createPlain,
  type AddressInfo,
  type Server,
  type Socket,
} from "node:net";
import { join } from "node:path";
import { after, describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { promisify } from "node:util";
import { examine } from "../../src/doctor/node/examine.js";
import type { DoctorReport } from "../../src/doctor/report.js";

const BIN = join(import.meta.dirname, "../../src/doctor/node/bin.js");
const run = promisify(execFile);
const servers: Server[] = [];
const sockets = new Set<Socket>();
after(() => {
  for (const server of servers) server.close();
  for (const socket of sockets) socket.destroy();
});

async function started(server: Server): Promise<URL> {
  servers.push(server);
  server.on("connection", (socket: Socket) => sockets.add(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return new URL(
    `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
  );
}

const listens = (answer: RequestListener) => started(createServer(answer));

const look = (page: URL, patience?: number): Promise<DoctorReport> =>
  examine({ page, base: new URL("/", page), patience });

const wrongOf = ({ findings }: DoctorReport) =>
  findings.filter(({ verdict }) => verdict === "wrong");

describe("the doctor and a hostile server", () => {
  it("ends if nothing answers", async () => {
    const page = await listens(() => undefined);
    const report = await look(page, 150);
    const [first, ...rest] = wrongOf(report);
    assert.equal(first?.value, `nothing answers at ${page.host}`);
    assert.deepEqual(rest, []);
    assert.ok(report.requests <= 3);
  });

  it("says that the connection is refused", async () => {
    const server = createServer();
    const page = await started(server);
    server.close();
    await once(server, "close");
    const report = await look(page);
    const [first, ...rest] = wrongOf(report);
    assert.equal(first?.rule, "paths");
    assert.match(first?.measured?.[0]?.[1] ?? "", /the connection was refused/);
    assert.deepEqual(rest, []);
  });

  it("stops reading an endless body", async () => {
    const page = await listens((_request, response) => {
      response.writeHead(200, { "Content-Type": "application/json" });
      const more = () => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
      };
      response.on("drain", more);
      more();
    });
    const [first] = wrongOf(await look(page));
    assert.match(first?.value ?? "", /executor\/ is not passed on/);
  });

  it("stops unpacking a small body that is endless inside", async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    const page = await listens((_request, response) => {
      response
        .writeHead(200, {
          "Content-Encoding": "gzip",
          "Content-Type": "text/html",
        })
        .end(bomb);
    });
    const [first] = wrongOf(await look(page));
    assert.match(first?.value ?? "", /executor\/ is not passed on/);
  });

  it("leaves a redirect loop", async () => {
    const page = await listens(({ url = "/" }, response) => {
      response.writeHead(302, { Location: url }).end();
    });
    const report = await look(page);
    assert.equal(wrongOf(report).length > 0, true);
  });

  it("follows no redirect to another host", async () => {
    let asked = 0;
    const other = await listens((_request, response) => {
      asked++;
      response.end();
    });
    const page = await listens((_request, response) => {
      response.writeHead(302, { Location: other.href }).end();
    });
    const [first] = wrongOf(await look(page));
    assert.equal(first?.value, `${page.host} leads to ${other.origin}`);
    assert.equal(asked, 0);
  });

  for (const [what, reply] of [
    ["huge headers", `HTTP/1.1 200 OK\r\nX: ${"x".repeat(100_000)}\r\n\r\n`],
    ["no HTTP", "SSH-2.0-OpenSSH_9.2\r\n"],
    [
      "broken compression",
      "HTTP/1.1 200 OK\r\nContent-Encoding: br\r\nContent-Length: 4\r\n\r\nnope",
    ],
    ["a closed connection", ""],
  ] as const)
    it(`survives ${what}`, async () => {
      const page = await started(
        createPlain((socket) => {
          socket.on("error", () => socket.destroy());
          socket.on("data", () => socket.end(reply));
        }),
      );
      const [first] = wrongOf(await look(page));
      assert.match(first?.value ?? "", /nothing answers|not passed on/);
    });

  it("asks for the flow even if other paths are closed without an answer", async () => {
    const asked: string[] = [];
    const page = await listens(({ url = "", socket }, response) => {
      asked.push(url);
      if (/^\/$|executor|core/.test(url)) response.end("{}");
      else socket.destroy();
    });
    await look(page);
    assert.ok(asked.some((url) => url.includes("/flows/executor/")));
  });

  it("takes no slug of a brand that is none", async () => {
    const page = await listens((_request, response) => {
      response
        .writeHead(200, { "Content-Type": "application/json" })
        .end(JSON.stringify({ flow_authentication: "\ud800" }));
    });
    assert.ok((await look(page)).findings.length > 0);
  });

  it("prints no lines of a server", async () => {
    const page = await listens((_request, response) => {
      response
        .writeHead(200, { "Content-Type": "application/json" })
        .end(JSON.stringify({ component: "x\nWRONG   Forged" }));
    });
    const { stdout } = await run(process.execPath, [
      BIN,
      "doctor",
      page.href,
    ]).catch((error: unknown) => error as { stdout: string });
    assert.match(stdout, /Forged/);
    assert.doesNotMatch(stdout, /^\s*WRONG {3}Forged/m);
  });

  it("prints no control characters of a server", async () => {
    const page = await listens(({ url }, response) => {
      response
        .writeHead(200, { "Content-Type": "text/html" })
        .end(url === "/" ? "A page" : "<title>\u001b[31m\u0007evil</title>");
    });
    const { stdout } = await run(process.execPath, [BIN, "doctor", page.href], {
      env: { ...process.env, FORCE_COLOR: "1" },
    }).catch((error: unknown) => error as { stdout: string });
    assert.match(stdout, /evil/);
    // eslint-disable-next-line no-control-regex -- these are the characters to find
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f]/);
  });
});
