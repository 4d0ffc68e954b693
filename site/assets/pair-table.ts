/** The table of pairs: the ratios in both themes, and ways to mend a pair that fails. */
import { toHex } from "./colour.js";
import { create, find, icon, say } from "./page.js";
import {
  measure,
  mends,
  type Pair,
  PAIRS,
  type Reading,
} from "./theme-pairs.js";

type Element = HTMLElementTagNameMap["flow-executor"];
type Tokens = Readonly<Record<string, string>>;

/** How long the colors must rest before mends are looked for, in ms. */
const REST = 150;

export class PairTable {
  readonly #elements: readonly Element[];
  readonly #apply: (tokens: Tokens) => void;
  readonly #choose: (tokens: Tokens) => void;
  readonly #body = find("#pairs tbody");
  readonly #mends = find("#mends");
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `apply` shows tokens on the elements; `choose` makes them the state. */
  constructor(
    elements: readonly Element[],
    apply: (tokens: Tokens) => void,
    choose: (tokens: Tokens) => void,
  ) {
    this.#elements = elements;
    this.#apply = apply;
    this.#choose = choose;
  }

  render(tokens: Tokens): void {
    const rows = PAIRS.map((pair) => ({
      pair,
      readings: this.#elements.map((element) => measure(element, pair)),
    }));
    this.#body.replaceChildren(
      ...rows.map(({ pair, readings }) => row(pair, readings)),
    );
    for (const [at, element] of this.#elements.entries()) {
      const failed = rows.filter(
        ({ readings }) => !readings[at]?.passes,
      ).length;
      const count = find(`[data-count="${element.theme}"]`);
      count.textContent =
        failed === 0
          ? "all pass"
          : `${failed} ${failed === 1 ? "fails" : "fail"}`;
      count.classList.toggle("fails", failed > 0);
    }
    const failing = rows.filter(({ readings }) =>
      readings.some(({ passes }) => !passes),
    );
    clearTimeout(this.#timer);
    this.#mends.replaceChildren();
    if (failing.length > 0)
      this.#timer = setTimeout(() => this.#offer(failing, tokens), REST);
  }

  #offer(
    failing: readonly { pair: Pair; readings: readonly Reading[] }[],
    tokens: Tokens,
  ): void {
    for (const { pair, readings } of failing) {
      const worst = readings.reduce((a, b) => (b.ratio < a.ratio ? b : a));
      const offers = mends(pair, tokens, this.#elements, this.#apply);
      const text = `${pair.name}: ${toHex(worst.front)} on ${toHex(worst.back)} is ${worst.ratio.toFixed(1)} : 1 and needs ${pair.needs}.`;
      this.#mends.append(
        create(
          "div",
          { className: "mend" },
          icon("warning"),
          create("p", {}, text),
          ...offers.map(({ label, tokens: mended }) => {
            const button = create(
              "button",
              { type: "button", className: "button" },
              label,
            );
            button.addEventListener("click", () => {
              this.#choose(mended);
              say(`${label}.`);
              // The button is gone, so the focus moves to what it has changed.
              find("#pairs").focus();
            });
            return button;
          }),
        ),
      );
    }
  }
}

function row(pair: Pair, readings: readonly Reading[]): HTMLTableRowElement {
  const name = create("th", { scope: "row" }, pair.name);
  const needs = create("td", {}, pair.needs.toFixed(1));
  return create(
    "tr",
    {},
    name,
    needs,
    ...readings.map((each) => cell(pair, each)),
  );
}

function cell(pair: Pair, { front, back, ratio, passes }: Reading) {
  const isText = pair.needs > 3;
  const sample = create("span", { className: "sample", ariaHidden: "true" });
  if (isText) sample.append("Aa");
  else sample.append(create("span", { className: "outline" }));
  sample.style.color = toHex(front);
  sample.style.backgroundColor = toHex(back);
  const result = create(
    "span",
    { className: "result" },
    icon(passes ? "check" : "cross"),
    passes ? "passes" : "fails",
  );
  return create(
    "td",
    { className: passes ? "passes" : "fails" },
    create(
      "span",
      { className: "reading" },
      sample,
      create("span", { className: "ratio" }, `${ratio.toFixed(1)} : 1`),
      result,
    ),
  );
}
