import { flowFromUrl } from "../client/flow.js";
import type { FlowSession } from "../client/session/session.js";
import { resolveWeb } from "../client/target.js";
import type { FramePartsHost } from "./frame-parts.js";
import type { SourceWindowState } from "../stage-kit/stage-element.js";
import { sentAway } from "../stage-kit/sources/sent-away.js";

/** The channel between this page and `flow-popup.html`. `window.opener` is lost if a page isolates itself (COOP). */
const CHANNEL = "flow-executor-popup";
/** How often the page looks at its window, in ms. */
const EVERY = 500;
const SIZE = { width: 520, height: 680 };

export interface SourceWindowHost extends FramePartsHost {
  readonly popupUrl: string;
}

/** A window in which a person signs in at a source, while the page waits. */
export class SourceWindow {
  readonly #host: SourceWindowHost;
  readonly #session: () => FlowSession;
  /** What the stage shows. */
  state: SourceWindowState | undefined;
  #window: Window | null = null;
  /** Whether the stage that waits is on the page. */
  #isShown = false;
  /** The form in which the person chose the source. */
  #form = Number.NaN;
  #csrfToken: string | undefined;
  #channel: BroadcastChannel | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: SourceWindowHost, session: () => FlowSession) {
    this.#host = host;
    this.#session = session;
  }

  /** Opens the source, within the click. A person whose browser blocks the window may go on in the page. */
  open(to: string, inPage: () => void): void {
    const { state } = this;
    if (state?.step === "blocked") {
      sentAway(state.source);
      this.end();
      inPage();
    } else if (state?.step === "waiting") this.#again(to);
    else this.#begin(to, inPage);
  }

  /** Called when the session's state has changed: the person may have gone back to the form, or on from it. */
  changed(): void {
    const { step } = this.state ?? {};
    const { challenge, form, finished } = this.#session().state;
    const isWaiting = step === "waiting" || step === "blocked";
    const wentBack =
      isWaiting && this.#isShown && challenge?.component !== STAGE;
    const wentOn = step === "closed" && form !== this.#form;
    if (finished || wentBack || wentOn) this.end();
  }

  /** Closes the window, and no longer waits for it. */
  end(): void {
    const { step } = this.state ?? {};
    this.#stop();
    this.#window?.close();
    this.#window = null;
    this.#tell(undefined);
    if (this.#isShown && (step === "waiting" || step === "blocked")) {
      this.#isShown = false;
      this.#session().show();
    }
  }

  #begin(to: string, inPage: () => void): void {
    this.end();
    const { ownerDocument, popupUrl } = this.#host;
    const { client } = this.#session();
    const page = new URL(ownerDocument.location.href);
    const end = resolveWeb(popupUrl, page);
    if (end?.origin !== page.origin) {
      console.warn(`flow-executor: ${popupUrl} is not on the page's origin.`);
      return inPage();
    }
    const source = this.#nameOf(to);
    this.#open();
    if (!this.#window) return this.#show(source, "blocked", to);
    this.#csrfToken = client.csrfToken;
    const id = crypto.getRandomValues(new Uint32Array(4)).join("-");
    this.#listen(id);
    const next = new URLSearchParams(this.#session().flow?.query).get("next");
    end.searchParams.set("id", id);
    end.searchParams.set("next", next || client.base.pathname);
    void this.#send(this.#window, source, to, end);
  }

  /** The source's own flow ends at the `next` of the last request, so this request comes first. */
  async #send(window: Window, source: string, to: string, end: URL) {
    const session = this.#session();
    const { form } = session.state;
    this.#form = form;
    const outcome = await session.leadTo(end.pathname + end.search);
    if (window !== this.#window) return;
    if (outcome !== "accepted" || session.state.form !== form) {
      return this.end();
    }
    window.location.replace(to);
    this.#show(source, "waiting", to);
    this.#timer = setInterval(() => this.#look(end), EVERY);
  }

  /** Brings the window to the front. Opens another one if it is gone. */
  #again(to: string): void {
    if (!this.#window || this.#window.closed) {
      this.#open();
      this.#window?.location.replace(to);
    }
    this.#window?.focus();
  }

  /** Opens an empty window without an `opener`, so that the source's page has no access to this page. */
  #open(): void {
    const { width, height } = SIZE;
    const { screenX, screenY, outerWidth, outerHeight } = window;
    const left = Math.round(screenX + Math.max(0, outerWidth - width) / 2);
    const top = Math.round(screenY + Math.max(0, outerHeight - height) / 2);
    const place = `width=${width},height=${height},left=${left},top=${top}`;
    this.#window = window.open("", "", `popup,${place}`);
    if (this.#window) this.#window.opener = null;
  }

  #show(source: string, step: "waiting" | "blocked", to: string): void {
    this.#tell({ source, step });
    this.#session().show({ component: STAGE, to });
    this.#isShown = true;
  }

  #listen(id: string): void {
    this.#channel = new BroadcastChannel(CHANNEL);
    this.#channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (data !== `over ${id}`) return;
      this.#channel?.postMessage(`heard ${id}`);
      this.#arrive();
    };
    addEventListener("pagehide", this);
  }

  handleEvent(): void {
    this.end();
  }

  /** The source's flow has ended in the window. */
  #arrive(): void {
    this.#isShown = false;
    this.end();
    void this.#session().endedElsewhere();
  }

  /** Looks where the window is. A window of an isolated page (COOP) seems closed, although it is open. */
  #look(end: URL): void {
    const { ownerDocument } = this.#host;
    if (!this.#window || this.#window.closed) {
      // A person in an open window is not in this page.
      if (ownerDocument.hasFocus()) this.#closed();
      return;
    }
    const page = addressOf(this.#window);
    if (!page) return;
    const { client, flow } = this.#session();
    const { base, csrfToken } = client;
    if (page.pathname === end.pathname) return this.#arrive();
    const there = flowFromUrl(page, base);
    const next = page.searchParams.get("next");
    // The source's own flow may ask questions. A sign-in that does not lead to the popup page is not that flow.
    const isSignIn =
      page.href === base.href ||
      there?.slug === flow?.slug ||
      (there && next && !next.startsWith(end.pathname));
    if (csrfToken !== this.#csrfToken) {
      if (!there) this.#arrive();
    } else if (isSignIn) void this.#fail();
  }

  /** The window is closed, or only seems so. The form is back, and the page still listens for the end. */
  #closed(): void {
    const { source } = this.state ?? { source: "" };
    clearInterval(this.#timer);
    this.#isShown = false;
    this.#tell({ source, step: "closed" });
    this.#session().show();
  }

  /** The source has sent the person back to a sign-in, so this page asks again. */
  async #fail(): Promise<void> {
    const { source } = this.state ?? { source: "" };
    this.#isShown = false;
    this.end();
    await this.#session().reload();
    this.#tell({ source, step: "failed" });
  }

  #stop(): void {
    clearInterval(this.#timer);
    removeEventListener("pagehide", this);
    this.#channel?.close();
    this.#channel = undefined;
  }

  #tell(state: SourceWindowState | undefined): void {
    if (state === this.state) return;
    this.state = state;
    this.#host.requestUpdate();
  }

  /** The name of the source with this address, as the form shows it. */
  #nameOf(to: string): string {
    const session = this.#session();
    const { challenge, client } = session;
    const sources =
      challenge?.component === "ak-stage-identification"
        ? (challenge.sources ?? [])
        : [];
    const found = sources.find(
      ({ challenge }) =>
        challenge.component === STAGE &&
        resolveWeb(challenge.to, client.base)?.href === to,
    );
    return found?.name ?? new URL(to).host;
  }
}

const STAGE = "xak-flow-redirect";

/** The address of a window on this origin; `undefined` for an empty window and for other origins. */
function addressOf({ location }: Window): URL | undefined {
  try {
    const url = new URL(location.href);
    return url.protocol === "about:" ? undefined : url;
  } catch {
    return undefined;
  }
}
