/** Live examples: each shows the element in a state of the fixtures, in preview mode. No server is asked. */
import type { Challenge } from "../../src/protocol/index.js";
import { shown } from "./appearance-choice.js";
import { all, find, site } from "./page.js";

type Element = HTMLElementTagNameMap["flow-executor"];

const system = matchMedia("(prefers-color-scheme: dark)");

/** Shows the example's element in its state, with the effect of the example's code. */
async function show(example: HTMLElement): Promise<void> {
  const { challenge = "", script } = example.dataset;
  const element = find<Element>("flow-executor", example);
  const [reply] = await Promise.all([
    fetch(new URL(`assets/challenges/${challenge}.json`, site)),
    import("../../src/index.js"),
  ]);
  if (script) {
    const { run } = (await import(new URL(script, site).href)) as {
      readonly run: (element: Element) => void;
    };
    run(element);
  }
  const given = (await reply.json()) as Challenge;
  // The code of an example may set a challenge of its own, whose picture is on a server that is not there.
  element.challenge = withoutPicture(element.challenge ?? given);
}

function withoutPicture(challenge: Challenge): Challenge {
  const { flow_info } = challenge;
  if (!flow_info) return challenge;
  return { ...challenge, flow_info: { ...flow_info, background: "" } };
}

/** The bar of an example: its theme, and the values of its custom properties. */
function prepare(example: HTMLElement): void {
  const element = find<Element>("flow-executor", example);
  const radios = all<HTMLInputElement>("[type=radio]", example);
  // Until the person chooses, the example has the theme of the page.
  const check = () => {
    const theme = element.getAttribute("theme") ?? shown();
    for (const radio of radios) radio.checked = radio.value === theme;
  };
  for (const radio of radios)
    radio.addEventListener("change", () =>
      element.setAttribute("theme", radio.value),
    );
  document.addEventListener("themechange", check);
  system.addEventListener("change", check);
  check();
  const fields = all<HTMLInputElement>("[data-token]", example);
  for (const field of fields)
    field.addEventListener("input", () => {
      const { token = "" } = field.dataset;
      const value = field.value.trim();
      const isColor = token === "--flow-accent";
      const isValid = CSS.supports(isColor ? "color" : "width", value);
      field.ariaInvalid = String(!isValid);
      if (!isValid) return;
      element.style.setProperty(token, value);
      for (const other of fields)
        if (other !== field && other.dataset.token === token)
          if (other.type === "text" || /^#[0-9a-f]{6}$/i.test(value))
            other.value = value;
      find(`[data-value="${token}"]`, example).textContent = value;
      const link = find<HTMLAnchorElement>(".example-bar a", example);
      const state = new URLSearchParams(link.hash.slice(1));
      state.set(token, value);
      link.hash = state.toString();
    });
}

/** An example loads when it is nearly in sight. */
const sight = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      sight.unobserve(target);
      void show(target as HTMLElement);
    }
  },
  { rootMargin: "400px 0px" },
);

for (const example of all(".example")) {
  prepare(example);
  sight.observe(example);
}
