import { LitElement } from "lit";
import type { FlowClient } from "../client/flow-client.js";
import type { FlowQuery } from "../client/query.js";
import type { HostedUrl } from "./end-and-errors.js";
import type { OwnStage } from "../registry/own-stage.js";
import type { Challenge } from "../protocol/index.js";
import type { PageTerms } from "../terms/page-terms.js";

/**
 * The attributes and properties of the element that a page sets.
 *
 * @attr {string} slug - The flow's slug. Without it, a page at `<base>if/flow/<slug>/` runs the flow of its address, and any other page sends no request. A changed value starts the new flow, unless that flow is already running.
 * @attr {string} base-url - Where authentik's `web.path` is mounted.
 * @attr {string} query - The inner query (`next`, OAuth parameters …). Default: the query of the page's address.
 * @attr {boolean} fresh - Drops the session's running plan before the flow starts.
 * @attr {"follow" | "manual"} redirect - `manual`: the element does not follow a final redirect. The page handles `flow-done` instead.
 * @attr {string} layout - Overrides the flow's layout. `card` shows the card without a background; `bare` shows no card, background or title.
 * @attr {"auto" | "light" | "dark"} theme - `auto`: the `color-scheme` that the element inherits from the page.
 * @attr {string} hide - Parts that are not shown, separated by spaces: `user` (the user, with "Not you?"), `remember-me`, `title` (it still names the form).
 * @attr {boolean} unstyled - Renders a plain semantic form without styles, for the page to style.
 * @attr {"on" | "off"} notices - `off`: opens no WebSocket and shows no notices of the server.
 * @attr {boolean} autofocus - Moves the focus into the first challenge too, not only into later ones.
 * @attr {number} heading-level - Level of the flow's title.
 * @attr {string} hosted-url - Address of authentik's own page, to which the slug is added. `none` hides the link to that page.
 * @attr {"done"} when-signed-in - `done`: if somebody is signed in already, the element asks nothing and ends with `flow-done` (`initial`). This costs one request before the flow starts. Do not combine it with an early start.
 * @attr {string} username - The name of the signed-in user. Password managers store a changed password under this name. If the person types a name, or the server sends one, that name is used instead.
 * @attr {string} captcha-hosts - Hosts from which a captcha's script may be loaded, separated by spaces, each optionally with the beginning of a path. Default: the known vendors, and the origins of the page and of authentik.
 * @attr {string} login-hint - The name or e-mail address that the page knows already. The form that asks who the person is has it filled in.
 * @attr {string} auto-submit - What the element sends without a press of a button, as tokens: `code` (default), a code at its last digit; `login-hint`, the name of that attribute; `off`, nothing, not even a remembered name.
 * @attr {string} prefer - The second factors to ask for first, separated by spaces: `webauthn`, `totp`, `sms`, `email`, `duo`, `static`, and `last-used` for the one that was last used in this browser.
 * @attr {"page" | "popup"} sources - `popup`: other identity providers open in a popup window, and the flow continues in this page.
 * @attr {string} popup-url - Address of the page, on the origin of this page, at which a popup window ends.
 * @attr {boolean} defer-hydration - While this attribute is set, the element sends no request. For server-rendered markup that a framework has not hydrated yet.
 */
export abstract class FlowSettings extends LitElement {
  static override properties = {
    slug: {},
    baseUrl: { attribute: "base-url" },
    query: {},
    fresh: { type: Boolean },
    redirect: {},
    layout: {},
    theme: { reflect: true },
    hide: {},
    unstyled: { type: Boolean, reflect: true },
    notices: {},
    autofocus: { type: Boolean },
    headingLevel: { attribute: "heading-level", type: Number },
    hostedUrl: { attribute: "hosted-url" },
    whenSignedIn: { attribute: "when-signed-in" },
    username: {},
    captchaHosts: { attribute: "captcha-hosts" },
    loginHint: { attribute: "login-hint" },
    autoSubmit: { attribute: "auto-submit" },
    prefer: {},
    sources: {},
    popupUrl: { attribute: "popup-url" },
    deferHydration: {
      attribute: "defer-hydration",
      // Some frameworks write `"false"` for a property that is false.
      converter: (value: string | null) => value !== null && value !== "false",
    },
    terms: { attribute: false },
    stages: { attribute: false },
    challenge: { attribute: false },
    client: { attribute: false },
  };

  declare slug: string | undefined;
  declare baseUrl: string;
  /** The inner query (`next`, OAuth parameters …): a string, `URLSearchParams` or a record. Default: the query of the page's address. */
  declare query: FlowQuery | undefined;
  declare fresh: boolean;
  declare redirect: "follow" | "manual";
  declare layout: string | undefined;
  declare theme: "auto" | "light" | "dark";
  /** Parts that are not shown, separated by spaces: `user`, `remember-me`, `title`. */
  declare hide: string | undefined;
  declare unstyled: boolean;
  declare notices: "on" | "off" | undefined;
  declare autofocus: boolean;
  declare headingLevel: number;
  /** Address of authentik's own page: a string to which the slug is added, or a function. Default: `<base>if/flow/`. `null` or `none` hides the link. */
  declare hostedUrl: HostedUrl | null | undefined;
  declare whenSignedIn: "done" | undefined;
  /** The name of the signed-in user. Password managers store a changed password under this name. If the person types a name, or the server sends one, that name is used instead. */
  declare username: string | undefined;
  /** Hosts from which a captcha's script may be loaded, separated by spaces: `captcha.example.com`, or with the beginning of a path. Default: the known vendors, and the origins of the page and of authentik. */
  declare captchaHosts: string | undefined;
  /** The name or e-mail address that the page knows already. The form that asks who the person is has it filled in. */
  declare loginHint: string | undefined;
  /** What the element sends without a press of a button, as tokens: `code` (default), a code at its last digit; `login-hint`, the name of that attribute; `off`, nothing, not even a remembered name. */
  declare autoSubmit: string | undefined;
  /** The second factors to ask for first, separated by spaces: `webauthn`, `totp`, `sms`, `email`, `duo`, `static`, and `last-used` for the one that was last used in this browser. */
  declare prefer: string | undefined;
  /** `popup`: other identity providers open in a popup window, and the flow continues in this page. */
  declare sources: "page" | "popup";
  /** Address of the page, on the origin of this page, at which a popup window ends: a copy of the package's `flow-popup.html`. */
  declare popupUrl: string;
  declare deferHydration: boolean;
  /** The page's own texts. They replace texts of the current language, for all challenges or for single components; a function returns the texts for a challenge. */
  declare terms: PageTerms | undefined;
  /** The page's own stages: for each component, the tag of an element, or a function that loads the element. */
  declare stages: Readonly<Record<string, OwnStage>> | undefined;
  /** Read when the flow starts. A challenge that the page has fetched already saves the first GET. Without a slug, the element shows a preview of the challenge and sends nothing. */
  declare challenge: Challenge | undefined;
  /** The client that sends the requests. Set it to use a custom `fetch`. */
  declare client: FlowClient | undefined;

  constructor() {
    super();
    this.baseUrl = "/";
    this.fresh = false;
    this.redirect = "follow";
    this.theme = "auto";
    this.unstyled = false;
    this.autofocus = false;
    this.headingLevel = 1;
    this.deferHydration = false;
    this.sources = "page";
    this.popupUrl = "/flow-popup.html";
  }
}
