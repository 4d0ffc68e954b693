/** The pages in a visitor's folder, as the service worker answers them: the page with the flow, and what comes after. */
import type { PageReply, PageRequest } from "../../demo/server/page/visitor.js";
import { textOf } from "../../demo/server/wire/encodings.js";
import type { Reply } from "../../demo/server/wire/exchange.js";
import type { Mount } from "../../demo/server/wire/mount.js";
import { strictPolicy } from "../../demo/server/wire/policy.js";
import type {
  Challenge,
  CreationOptionsJSON,
  RequestOptionsJSON,
} from "../../src/protocol/index.js";
import type { Authenticator } from "./authenticator.js";
import type { Settings } from "./messages.js";
import { preview, STATES } from "./preview.js";

type Own = Omit<PageReply, "cookies">;

/** The frames are those of the layouts and of sign-outs. */
const POLICY = strictPolicy("frame-src 'self'", "frame-ancestors 'self'");

/** Paths of the playground itself begin with `/-/`, which no path of authentik does. */
const STATE = /^\/-\/state\/([\w-]+)\/([^/]+)\/$/;

export class Pages {
  settings: Settings = {};
  readonly #mount: Mount;
  readonly #playground: string;
  readonly #authenticator: Authenticator;

  constructor(mount: Mount, playground: string, authenticator: Authenticator) {
    this.#mount = mount;
    this.#playground = playground;
    this.#authenticator = authenticator;
  }

  /** Answers the playground's own paths. `undefined` for any other path. */
  async answer({ method, url, body }: PageRequest): Promise<Own | undefined> {
    const path = url.slice(this.#mount.path.length).split("?")[0] ?? "";
    const [, action] = /^\/-\/passkeys\/(\w*)$/.exec(path) ?? [];
    if (action === undefined) return undefined;
    const authenticator = this.#authenticator;
    const sent: unknown = method === "POST" ? JSON.parse(textOf(body)) : {};
    if (action === "create")
      return json(await authenticator.create(sent as CreationOptionsJSON));
    if (action === "get")
      return json(await authenticator.get(sent as RequestOptionsJSON));
    if (action === "forget") authenticator.forget((sent as { id: string }).id);
    return json(authenticator.keys);
  }

  /** The page at a path that is not the flow server's, or the page with a flow. */
  page(path: string, isFlow: boolean): Reply {
    const [, component = "", state = ""] = STATE.exec(path) ?? [];
    const challenge = STATES[component]?.[decodeURIComponent(state)];
    if (isFlow) return this.#flow();
    if (challenge) return this.#flow(preview(challenge, this.#mount));
    if (path === "/" || path === "/if/user/") return this.#home();
    if (path === "/-/application/" || path === "/callback")
      return this.#application();
    return this.#document(404, "Not found", "<h1>Not found</h1>");
  }

  /** The page with the element. `frame.js` applies the settings, because the policy allows no inline styles. */
  #flow(challenge?: Challenge): Reply {
    const { settings } = this;
    const about = JSON.stringify({
      settings,
      challenge,
      folder: this.#mount.path,
    });
    return this.#document(
      200,
      "Sign in",
      `<flow-executor base-url="${this.#mount.path}/"></flow-executor>
<script type="application/json" id="about">${about.replaceAll("<", "\\u003c")}</script>
<script src="${this.#playground}frame.js"></script>
<script type="module" src="${this.#playground}../element/flow-executor.js"></script>`,
    );
  }

  /** The page of an application, to which the flows lead. */
  #home(): Reply {
    const at = (path: string) => `${this.#mount.path}${path}`;
    return this.#document(
      200,
      "Your application",
      `<main><h1 id="greeting">Your application</h1>
<p>A flow has ended, and the browser was sent here.</p>
<p id="who" role="status"></p>
<ul>
<li><a href="${at("/if/flow/default-authentication-flow/")}">Sign in</a></li>
<li><a href="${at("/if/flow/default-user-settings-flow/")}">Change your data</a></li>
<li><a href="${at("/if/flow/default-authenticator-webauthn-setup/")}">Add a passkey</a></li>
<li><a href="${at("/if/flow/default-authenticator-totp-setup/")}">Add an authenticator app</a></li>
<li><a href="${at("/-/application/")}">Open an application with OpenID Connect</a></li>
<li><a href="${at("/if/flow/default-invalidation-flow/")}">Sign out</a></li>
</ul></main>
<script src="${this.#playground}home.js"></script>`,
    );
  }

  /** An application that signs people in with OpenID Connect. */
  #application(): Reply {
    return this.#document(
      200,
      "An application",
      `<main><h1>An application</h1>
<p id="who" role="status"></p>
<p><a href="${this.#mount.path}/">Back</a></p></main>
<script src="${this.#playground}application.js"></script>`,
    );
  }

  #document(status: number, title: string, body: string): Reply {
    return {
      status,
      headers: {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": POLICY,
        "Cache-Control": "no-store",
      },
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><link rel="stylesheet" href="${this.#playground}frame.css"></head><body>${body}</body></html>`,
    };
  }
}

/** Nothing means that the authenticator refuses. */
const json = (value: unknown): Own => ({
  status: value === undefined ? 409 : 200,
  headers: { "Content-Type": "application/json", "Cache-Control": "no-store" },
  body: JSON.stringify(value ?? null),
});
