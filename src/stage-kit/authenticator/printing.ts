import type { ReactiveController, ReactiveControllerHost } from "lit";

/** In print, hides everything except the printed text. On the screen, hides the printed text. */
const SHEET = `
.flow-print { display: none }
@media print {
  body > :not(.flow-print) { display: none !important }
  .flow-print { display: block; font: 14pt/2 ui-monospace, monospace; color: #000 }
  .flow-print > h1 { font: 600 14pt/1.5 system-ui, sans-serif }
  .flow-print > p { margin: 0 }
}`;

/**
 * Prints lines of text instead of the page. The lines are in the page only while it is printed, and are removed with
 * the stage.
 */
export class Printing implements ReactiveController {
  readonly #content: () => readonly [title: string, ...lines: string[]];
  #sheet: CSSStyleSheet | undefined;
  #paper: HTMLElement | undefined;

  constructor(
    host: ReactiveControllerHost,
    content: () => readonly [title: string, ...lines: string[]],
  ) {
    this.#content = content;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("beforeprint", this.#lay);
    addEventListener("afterprint", this.#clear);
  }

  hostDisconnected(): void {
    removeEventListener("beforeprint", this.#lay);
    removeEventListener("afterprint", this.#clear);
    this.#clear();
  }

  print(): void {
    this.#lay();
    print();
  }

  readonly #lay = (): void => {
    if (this.#paper) return;
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(SHEET);
    }
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
    const [title, ...lines] = this.#content();
    const paper = document.createElement("div");
    paper.className = "flow-print";
    paper.append(part("h1", title), ...lines.map((line) => part("p", line)));
    document.body.append(paper);
    this.#paper = paper;
  };

  readonly #clear = (): void => {
    this.#paper?.remove();
    this.#paper = undefined;
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
      (sheet) => sheet !== this.#sheet,
    );
  };
}

const part = (name: string, textContent: string) =>
  Object.assign(document.createElement(name), { textContent });
