/** Pages without an address of their own, and pages without an origin. */
import { expect } from "@open-wc/testing";
import { encodeQuery } from "../../src/client/query-encoding.js";
import type { FlowExecutor } from "../../src/index.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";
import { at, challenge, GET, sent, words } from "../support/executor.js";
import { CODE } from "../support/page.js";
import { next, until } from "../support/wait.js";

const SCRIPT = location.origin + CODE.iife;
const LOGIN = '<flow-executor slug="login"></flow-executor>';
const HTML = '<!doctype html><html lang="en"><title>x</title><body>';

let frame: HTMLIFrameElement;
beforeEach(() => {
  frame = document.createElement("iframe");
  frame.title = "Page under test";
});
afterEach(() => frame.remove());

const blob = (html: string) =>
  URL.createObjectURL(new Blob([html], { type: "text/html" }));

async function loaded(): Promise<void> {
  const load = next(frame, "load");
  document.body.append(frame);
  await load;
}

/** A page that is written by a script takes the address of the script's page, with its query. */
const WRITTEN = "about:blank, written";

/** Ways to make a page of this origin that has no address of its own. */
const PAGES: Readonly<Record<string, (head: string) => Promise<void>>> = {
  "about:srcdoc": (head) => {
    frame.srcdoc = head + HTML;
    return loaded();
  },
  "about:blank": async () => {
    await loaded();
  },
  [WRITTEN]: async (head) => {
    await loaded();
    const { contentDocument: written } = frame;
    written?.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- pages do it
    written?.write(head + HTML);
    written?.close();
  },
  "blob:": (head) => {
    frame.src = blob(head + HTML);
    return loaded();
  },
};

/** Puts an element into the page, whose requests a scripted server answers. */
async function run(
  html: string,
  first: object = challenge("ak-stage-identification"),
): Promise<{ server: ScriptedServer; origins: string[] }> {
  const origins: string[] = [];
  const server = new ScriptedServer(first);
  const { contentWindow: page, contentDocument: content } = frame;
  if (!page || !content) throw new Error("There is no page.");
  page.fetch = (url, init) => {
    origins.push(new URL(url as string).origin);
    return server.fetch(url, init);
  };
  content.body.innerHTML = html;
  const script = content.createElement("script");
  script.src = SCRIPT;
  content.head.append(script);
  await until(() => content.querySelector("[slot=stage] form"), content);
  return { server, origins };
}

describe("a page without an address of its own", () => {
  for (const [kind, make] of Object.entries(PAGES)) {
    it(`asks its origin, without a query: ${kind}`, async () => {
      await make("");
      const { server, origins } = await run(LOGIN);
      const query = kind === WRITTEN ? location.search.slice(1) : "";
      expect(sent(server)).to.deep.equal([GET("login", encodeQuery(query))]);
      expect(origins).to.deep.equal([location.origin]);
    });
  }

  for (const kind of ["about:srcdoc", WRITTEN, "blob:"] as const)
    it(`asks its origin, and not that of its <base>: ${kind}`, async () => {
      await PAGES[kind]?.('<base href="https://elsewhere.example/x/">');
      const { origins } = await run(LOGIN);
      expect(origins).to.deep.equal([location.origin]);
    });

  it("resolves a relative base-url from the document’s base", async () => {
    await PAGES["about:srcdoc"]?.(`<base href="${location.origin}/deep/x">`);
    const { server } = await run(
      '<flow-executor slug="login" base-url="auth"></flow-executor>',
    );
    expect(server.requests[0]?.url).to.equal(`/deep/auth${GET().slice(4)}`);
  });

  it("may start early, and has no flow in its address", async () => {
    const told = next<MessageEvent<unknown>>(window, "message");
    const { origin } = location;
    frame.srcdoc = `${HTML}<script type="module">
      import { startEarly } from "${origin}/build/src/early.js";
      import { flowFromLocation } from "${origin}/build/src/client/flow.js";
      fetch = (url) => { parent.postMessage([url, flowFromLocation()], "*"); return new Promise(() => {}); };
      startEarly({ slug: "login" });
    </script>`;
    await loaded();
    const { data } = await told;
    expect(data).to.deep.equal([origin + GET().slice(4), undefined]);
  });

  it("asks the agent of this computer", async () => {
    await PAGES["about:srcdoc"]?.("");
    const { contentWindow: page } = frame;
    if (!page) throw new Error("There is no page.");
    const asked = next<MessageEvent<Record<string, unknown>>>(page, "message");
    await run(LOGIN, challenge("ak-stage-endpoint-agent"));
    expect((await asked).data).to.include.keys("_ak_ext", "challenge");
  });

  it("signs in: answers reach the flow server, with its cookies", async () => {
    await fetch("/forget");
    await PAGES["about:srcdoc"]?.("");
    const { contentDocument: content } = frame;
    if (!content) throw new Error("There is no page.");
    content.body.innerHTML =
      '<flow-executor slug="default-authentication-flow"></flow-executor>';
    const script = content.createElement("script");
    script.src = SCRIPT;
    content.head.append(script);
    await until(() => content.querySelector("[name=uid_field]"), content);
    const element = at<FlowExecutor>(content, "flow-executor");
    expect(await element.respond({ uid_field: "ada" })).to.equal("accepted");
    await until(() => content.querySelector("[name=password]"), content);
  });
});

const OPAQUE_HTML = `${HTML}<script src="${location.origin}/pages/report.js"></script>
  <script src="${SCRIPT}"></script><flow-executor slug="login"></flow-executor>`;

/** Ways to make a page without an origin. */
const OPAQUE: Readonly<Record<string, () => void>> = {
  "a sandboxed frame": () => {
    frame.setAttribute("sandbox", "allow-scripts");
    frame.src = "/pages/opaque.html";
  },
  "a sandboxed frame with srcdoc": () => {
    frame.setAttribute("sandbox", "allow-scripts");
    frame.srcdoc = OPAQUE_HTML;
  },
  "a data: page": () => {
    frame.src = `data:text/html,${encodeURIComponent(OPAQUE_HTML)}`;
  },
};

describe("a page without an origin", () => {
  for (const [kind, make] of Object.entries(OPAQUE))
    it(`says that it cannot run here: ${kind}`, async () => {
      const told = next<MessageEvent<Record<string, unknown>>>(
        window,
        "message",
      );
      make();
      document.body.append(frame);
      const { data } = await told;
      const { code, message, text, buttons } = data;
      expect(words(document.createTextNode(String(text)))).to.equal(
        "This page can’t run here Its administrator finds the reason in the browser’s console.",
      );
      expect(code).to.equal("origin");
      expect(message).to.match(/sandbox.*allow-same-origin/);
      expect(buttons).to.equal(0);
    });
});
