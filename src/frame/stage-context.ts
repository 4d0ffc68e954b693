import type { Flow } from "../client/flow.js";
import type { SessionState } from "../client/session/state.js";
import { tokensOf } from "../platform/tokens.js";
import type { StageContext } from "../stage-kit/stage-element.js";
import type { FlowController } from "./flow-controller.js";
import type { Words } from "./page-words.js";

/** The element, with the properties that its page sets. */
interface Host {
  readonly flow: Flow | undefined;
  readonly headingLevel: number;
  readonly username: string | undefined;
  readonly captchaHosts: string | undefined;
  readonly loginHint: string | undefined;
  readonly autoSubmit: string | undefined;
  readonly prefer: string | undefined;
  readonly sources: "page" | "popup";
}

/** The information about the flow and the page for the stage on the page. */
export function stageContext(
  host: Host,
  { given, back, from, username }: SessionState,
  { client, serverLanguage, sources }: FlowController,
  { title, submit }: Words,
  hidden: StageContext["hidden"],
): StageContext {
  return Object.freeze<StageContext>({
    flow: host.flow,
    baseUrl: client.base.href,
    headingLevel: host.headingLevel,
    client,
    given,
    username: username ?? (host.username || undefined),
    back,
    from,
    captchaHosts:
      host.captchaHosts === undefined ? undefined : tokensOf(host.captchaHosts),
    loginHint: host.loginHint,
    autoSubmit: tokensOf(host.autoSubmit || "code"),
    prefer: tokensOf(host.prefer),
    language: serverLanguage,
    sources: host.sources,
    sourceWindow: sources.window,
    title,
    submit,
    hidden,
  });
}
