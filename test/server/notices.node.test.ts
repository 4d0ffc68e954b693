/** The WebSocket of notices, with the delivery rules of recorded servers (docs/protocol/notices.md#messages). */
import assert from "node:assert/strict";
import { once } from "node:events";
import { describe, it } from "node:test";
import { WebSocket } from "ws";
import type { Context, Stage } from "../../demo/server/engine/stage.js";
import { passed } from "../../demo/server/engine/stage.js";
import { dummy } from "../../demo/server/stages/dummy.js";
import { Browser, startServer, type Generation } from "./wire.js";

/** A stage that sends a notice with the number of answers. */
function telling(): Stage {
  let times = 0;
  const shown = dummy("telling");
  return {
    challenge: (ctx) => shown.challenge(ctx),
    answer(ctx) {
      ctx.notices.tell(ctx, "info", `told ${String(++times)}`);
      return shown.challenge(ctx);
    },
  };
}
const signIn: Stage = {
  challenge: enter,
  answer: enter,
};
function enter({ accounts, login }: Context) {
  const ada = accounts.find("ada");
  if (ada) login(ada);
  return passed;
}

const address = await startServer([
  {
    slug: "telling",
    title: "Telling",
    designation: "stage_configuration",
    stages: () => [{ stage: telling() }],
  },
  {
    slug: "signing-in",
    title: "Signing in",
    designation: "authentication",
    stages: () => [{ stage: signIn }, { stage: dummy("signed in") }],
  },
]);
const path = (slug: string) => `/api/v3/flows/executor/${slug}/?query=`;

interface Frame {
  readonly type: string;
  readonly message: string;
}

/** A WebSocket with a browser's cookies, and its messages. */
async function listen({ cookies }: Browser) {
  const Cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
  const url = `${address.replace("http", "ws")}ws/client/`;
  const socket = new WebSocket(url, { headers: { Cookie } });
  const frames: Frame[] = [];
  socket.on("message", (data: Buffer) =>
    frames.push(JSON.parse(data.toString("utf8")) as Frame),
  );
  await once(socket, "open");
  const told = async (count: number) => {
    while (frames.length < count) await once(socket, "message");
    return frames.map(({ message }) => message);
  };
  return { socket, frames, told };
}

async function visitor(generation: Generation = "2026.8"): Promise<Browser> {
  const browser = new Browser(address, generation);
  await browser.get(path("telling"));
  return browser;
}

describe("the notices", () => {
  for (const [generation, type] of [
    ["2026.8", "event.message"],
    ["2025.10", "event.update"],
  ] as const)
    it(`have the format of ${generation}`, async () => {
      const browser = await visitor(generation);
      const { socket, frames, told } = await listen(browser);
      await browser.post(path("telling"));
      await told(1);
      assert.deepEqual(frames, [
        {
          type,
          message_type: "message",
          level: "info",
          tags: "info",
          message: "told 1",
        },
      ]);
      socket.close();
    });

  it("go to all sockets of the session, and to no others", async () => {
    const browser = await visitor();
    const other = await listen(await visitor());
    const nobody = await listen(new Browser(address));
    const sockets = [await listen(browser), await listen(browser)];
    await browser.post(path("telling"));
    for (const { told } of sockets) assert.deepEqual(await told(1), ["told 1"]);
    assert.deepEqual([other.frames, nobody.frames], [[], []]);
    for (const { socket } of [other, nobody, ...sockets]) socket.close();
  });

  it("wait if there is no socket, and are sent with the next notice", async () => {
    const browser = await visitor();
    await browser.post(path("telling"));
    const { socket, frames, told } = await listen(browser);
    assert.deepEqual(frames, []);
    await browser.post(path("telling"));
    assert.deepEqual(await told(2), ["told 1", "told 2"]);
    await browser.post(path("telling"));
    assert.deepEqual(await told(3), ["told 1", "told 2", "told 3"]);
    socket.close();
  });

  it("do not reach a socket from before a sign-in", async () => {
    const browser = await visitor();
    const before = await listen(browser);
    await browser.follow(await browser.get(path("signing-in")));
    const after = await listen(browser);
    await browser.get(path("telling"));
    await browser.post(path("telling"));
    assert.deepEqual(await after.told(1), ["told 1"]);
    assert.deepEqual(before.frames, []);
    before.socket.close();
    after.socket.close();
  });
});
