/** Posts what a page without an origin shows, since the page around it cannot look. */
import type { FlowErrorEvent } from "../../src/index.js";

const post = (report: object) => parent.postMessage(report, "*");

addEventListener("error", ({ message }) => post({ text: message }));
addEventListener("flow-error", (event: Event) => {
  const { target, error } = event as FlowErrorEvent;
  const { shadowRoot } = target as HTMLElement;
  const { code, message } = error;
  if (!shadowRoot) return;
  const look = () => {
    const card = shadowRoot.querySelector<HTMLElement>("[part=error]");
    if (!card) return;
    watch.disconnect();
    const buttons = card.querySelectorAll("button").length;
    post({ code, message, text: card.innerText, buttons });
  };
  const watch = new MutationObserver(look);
  watch.observe(shadowRoot, { subtree: true, childList: true });
  look();
});
