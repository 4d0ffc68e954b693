/** An inspector on the page, with an element and its scripted server. */
import "../../src/inspector/index.js";
import type { FlowInspector } from "../../src/inspector/index.js";
import { at, challenge, stand, words } from "../support/executor.js";
import { until } from "../support/wait.js";

export const identification = challenge("ak-stage-identification");
export const password = challenge("ak-stage-password", {
  pending_user: "ada.l",
});
export const rejected = challenge(
  "ak-stage-password",
  { pending_user: "ada.l" },
  "rejected",
);

export const inspectors: FlowInspector[] = [];

/** An inspector on the page. */
export function inspect(
  properties: Partial<FlowInspector> = {},
): FlowInspector {
  const inspector = document.createElement("flow-inspector");
  inspectors.push(inspector);
  Object.assign(inspector, properties);
  document.body.prepend(inspector);
  return inspector;
}

export const rootOf = ({ renderRoot }: FlowInspector) =>
  renderRoot as ShadowRoot;

/** The rows of the list, without the time and the size. */
export const rowsOf = (inspector: FlowInspector) =>
  [...rootOf(inspector).querySelectorAll<HTMLElement>("button.row")].map(
    (row) =>
      [...row.children]
        .filter(({ className }) => !className.includes("figure"))
        .map(words)
        .filter(Boolean)
        .join(" "),
  );

export async function tab(
  inspector: FlowInspector,
  name: string,
): Promise<string> {
  at(rootOf(inspector), `#tab-${name}`).click();
  await inspector.updateComplete;
  return words(at(rootOf(inspector), "#panel"));
}

/** Waits until the last exchange is judged and shown. */
export const judged = (inspector: FlowInspector, count: number) =>
  until(() => {
    const done = inspector.entries.filter(
      (entry) => entry.kind === "exchange" && entry.after,
    );
    return done.length >= count && rowsOf(inspector).length >= count;
  }, rootOf(inspector));

/** A sign-in with a wrong password, as far as the refusal. */
export async function wrongPassword(properties: Partial<FlowInspector> = {}) {
  const it = stand();
  const inspector = inspect({ target: it.element, ...properties });
  await it.show(identification);
  void it.element.respond({ uid_field: "ada.l" });
  await it.show(password);
  void it.element.respond({ password: "not the right one" });
  await it.show(rejected);
  await judged(inspector, 3);
  await inspector.updateComplete;
  return { it, inspector };
}
