/** Sessions whose exchanges a recorder listens to, without a page. */
import {
  FlowClient,
  FlowSession,
  type FlowSessionOptions,
  type SentRequest,
} from "../../src/client/index.js";
import { Recorder } from "../../src/inspector/recorder.js";
import { RULES, type Rule } from "../../src/inspector/sentences.js";
import { quiet } from "../support/wait.js";
import { ScriptedServer } from "../../src/testing/scripted-server.js";

export { challenge } from "../../src/testing/challenge.js";

export const ORIGIN = "https://app.example";

/** A recorded session. */
export function recorded(
  replies: ConstructorParameters<typeof ScriptedServer>,
  options: FlowSessionOptions = {},
  csrfToken: () => string | undefined = () => undefined,
) {
  const server = new ScriptedServer(...replies);
  const client = new FlowClient({
    pageUrl: `${ORIGIN}/app`,
    fetch: server.fetch,
    csrfToken,
  });
  const session = new FlowSession({ client, ...options });
  const recorder = new Recorder([], () => undefined);
  session.addEventListener("exchange", (event) => {
    recorder.exchange((event as CustomEvent<SentRequest>).detail, session);
  });
  const rules = async (): Promise<Rule[]> => {
    await quiet();
    return [...(recorder.exchanges.at(-1)?.rules ?? [])];
  };
  return { server, session, recorder, rules };
}

export const sentence = (rule: Rule): string => RULES[rule];

export const errors = (field: string, string: string, code = "invalid") => ({
  response_errors: { [field]: [{ string, code }] },
});
