/** A server whose paths are in a folder, as authentik's with `web.path`, and its visitor in a page. */
import assert from "node:assert/strict";
import { it } from "node:test";
import { FlowHost } from "../../demo/server/page/flow-host.js";
import { type PageReply, Visitor } from "../../demo/server/page/visitor.js";
import { flows } from "../../demo/server/flows/all.js";
import type { CapWork } from "../../demo/server/services/cap.js";
import { mounted } from "../../demo/server/wire/mount.js";

const mount = { path: "/docs/play/~k3", files: "/docs/play/files" };
const AUTH = `${mount.path}/api/v3/flows/executor/default-authentication-flow/?query=`;

const noWork = () => Promise.reject(new Error("no captcha in this test"));
const capWork: CapWork = {
  createChallenge: noWork,
  redeemChallenge: noWork,
  validateToken: noWork,
};

class Tab {
  readonly host = new FlowHost({
    capWork,
    page: (path, isFlow) => ({
      status: 200,
      headers: {},
      body: `${isFlow ? "flow" : "page"} ${path}`,
    }),
  });
  readonly visitor = new Visitor(this.host, "https://host.test", mount);
  csrf = "";

  async ask(method: string, url: string, body?: object): Promise<PageReply> {
    const reply = await this.visitor.ask({
      method,
      url,
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        "x-authentik-csrf": this.csrf,
      },
      body: new TextEncoder().encode(body ? JSON.stringify(body) : ""),
    });
    assert.ok(reply);
    for (const line of reply.cookies)
      this.csrf = /^authentik_csrf=(\w+)/.exec(line)?.[1] ?? this.csrf;
    return reply;
  }

  json(reply: PageReply) {
    return JSON.parse(reply.body) as Readonly<Record<string, unknown>>;
  }

  async signIn(): Promise<PageReply> {
    await this.ask("GET", AUTH);
    await this.ask("POST", AUTH, { uid_field: "ada" });
    await this.ask("GET", AUTH);
    await this.ask("POST", AUTH, { password: "analytical engine" });
    await this.ask("GET", AUTH);
    return this.ask("GET", AUTH);
  }
}

it("every address of a challenge is in the folder, and files are in theirs", async () => {
  const tab = new Tab();
  const { flow_info } = tab.json(await tab.ask("GET", AUTH)) as {
    flow_info: { cancel_url: string; background: string };
  };
  assert.equal(flow_info.cancel_url, `${mount.path}/flows/-/cancel/`);
  assert.equal(
    flow_info.background,
    `${mount.files}/static/dist/flow-background.svg`,
  );
});

it("no flow tells an address outside of the folder", async () => {
  const outside: string[] = [];
  for (const { slug } of flows) {
    const tab = new Tab();
    const executor = AUTH.replace("default-authentication-flow", slug);
    const { body } = await tab.ask("GET", executor);
    for (const [, address = ""] of body.matchAll(/"(\/[^"/][^"]*|\/)"/g))
      if (
        !address.startsWith(`${mount.path}/`) &&
        !address.startsWith(`${mount.files}/`)
      )
        outside.push(`${slug}: ${address}`);
  }
  assert.deepEqual(outside, []);
});

it("redirects to itself as long as a stage is passed, and to the folder at the end", async () => {
  const tab = new Tab();
  await tab.ask("GET", AUTH);
  const { status, headers } = await tab.ask("POST", AUTH, { uid_field: "ada" });
  assert.equal(status, 302);
  assert.equal(headers.Location, AUTH);
  const last = tab.json(await new Tab().signIn());
  assert.equal(last.to, `${mount.path}/`);
});

it("passes on the readable cookie alone, for the folder", async () => {
  const { cookies } = await new Tab().signIn();
  assert.equal(cookies.length, 1);
  assert.match(
    cookies[0] ?? "",
    /^authentik_csrf=\w{32}; .*Path=\/docs\/play\/~k3\/; SameSite=Lax; Secure$/,
  );
});

it("checks the CSRF token, the Origin comes from the page's address", async () => {
  const tab = new Tab();
  await tab.signIn();
  const consent = AUTH.replace(
    "default-authentication-flow",
    "default-user-settings-flow",
  );
  const first = tab.json(await tab.ask("GET", consent));
  assert.notEqual(first.component, "ak-stage-flow-error");
  const { csrf } = tab;
  tab.csrf = "wrong";
  const refused = tab.json(await tab.ask("POST", consent, {}));
  assert.equal(refused.component, "ak-stage-flow-error");
  tab.csrf = csrf;
  const taken = tab.json(await tab.ask("POST", consent, {}));
  assert.notEqual(taken.component, "ak-stage-flow-error");
});

it("answers all other paths with a page", async () => {
  const tab = new Tab();
  const flow = `${mount.path}/if/flow/default-authentication-flow/?next=%2F`;
  assert.equal(
    (await tab.ask("GET", flow)).body,
    "flow /if/flow/default-authentication-flow/",
  );
  assert.equal((await tab.ask("GET", `${mount.path}/`)).body, "page /");
});

it("breaks the connection for a fault, and refuses a list that is none", async () => {
  const tab = new Tab();
  tab.host.suffer([{ fault: "offline" }]);
  const get = { method: "GET", url: AUTH, headers: {}, body: new Uint8Array() };
  assert.equal(await tab.visitor.ask(get), undefined);
  assert.throws(() => tab.host.suffer([{ fault: "rain" }]), TypeError);
  tab.host.suffer([{ fault: "lost-reply", once: true, method: "POST" }]);
  const post = { ...get, method: "POST" };
  assert.equal(await tab.visitor.ask(post), undefined);
  assert.ok(await tab.visitor.ask(post));
});

it("an address that has the folder already, or another host, stays as it is", () => {
  for (const address of [
    `${mount.path}/if/user/`,
    "//evil.example/",
    "https://example.com/",
    "if/user/",
  ])
    assert.equal(mounted(mount, address), address);
  assert.equal(
    mounted(mount, "/news.html#dark"),
    "/docs/play/files/news.html#dark",
  );
});

it("each mistake of a proxy has its effect", async () => {
  const settings = AUTH.replace(
    "default-authentication-flow",
    "default-user-settings-flow",
  );
  const host = new Tab();
  await host.signIn();
  await host.ask("GET", settings);
  host.visitor.mistake = "proxy-host";
  const refused = host.json(await host.ask("POST", settings, {}));
  assert.equal(refused.component, "ak-stage-flow-error");

  const query = new Tab();
  query.visitor.mistake = "proxy-query";
  await query.ask("GET", `${AUTH}a%3D1`);
  const moved = query.json(
    await query.ask("POST", `${AUTH}a%3D1`, { uid_field: "ada" }),
  );
  assert.equal(moved.component, "xak-flow-redirect");

  const cookies = new Tab();
  cookies.visitor.mistake = "proxy-cookies";
  assert.deepEqual((await cookies.signIn()).cookies, []);

  const cancel = new Tab();
  cancel.visitor.mistake = "proxy-cancel";
  const away = await cancel.ask("GET", `${mount.path}/flows/-/cancel/`);
  assert.equal(away.status, 404);
});
