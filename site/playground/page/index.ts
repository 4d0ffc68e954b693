/** The playground's page: it shows a visit in a frame, and everything around it. */
import { html, nothing, render } from "lit";
import "../../../src/inspector/index.js";
import type { FlowExecutor } from "../../../src/frame/flow-executor.js";
import { needsReload, type Visit } from "../visit.js";
import { FIRST, hashOf, isStage, type State, stateIn } from "./address.js";
import { type Catalogue, loadCatalogue, nameOf } from "./catalogue.js";
import { copyPanel } from "./copy-panel.js";
import type { Kind } from "./copy-as.js";
import { lookForMails } from "./editors/mails.js";
import { lookForKeys } from "./editors/passkeys.js";
import { header } from "./header.js";
import { rail, type Rail } from "./rail.js";
import { handle, widthOf } from "./handle.js";
import { toolbar } from "./toolbar.js";
import { notPlayed } from "./not-played.js";
import { type Sheet, sheetBar } from "./sheets.js";
import { type Step, tree } from "./tree.js";

const SAVED = "flow-executor-playground-kind";

export class Playground {
  readonly #root: HTMLElement;
  readonly #frame: HTMLIFrameElement;
  readonly #catalogue: Catalogue;
  #visit: Visit | undefined;
  /** The element in the frame, which the inspector shows. */
  #element: FlowExecutor | undefined;
  #problem = "";
  #state: State = stateIn(location.hash);
  #steps: readonly Step[] = [];
  #wanted = "";
  #editor = "tokens";
  #kind: Kind = (localStorage.getItem(SAVED) as Kind | null) ?? "HTML";
  #sheet: Sheet | undefined;
  #isCopyOpen = false;
  #said = "";
  #updated: Promise<void> | undefined;

  constructor(root: HTMLElement, catalogue: Catalogue) {
    this.#root = root;
    this.#catalogue = catalogue;
    this.#frame = document.createElement("iframe");
    this.#frame.title = "The page with the flow";
    this.#frame.addEventListener("element", (event) => {
      this.#meet((event as CustomEvent<FlowExecutor>).detail);
    });
    this.#frame.addEventListener("load", () => {
      this.#look();
    });
    addEventListener("hashchange", () => {
      this.#state = stateIn(location.hash);
      this.#open();
    });
    addEventListener("keydown", (event) => {
      this.#key(event);
    });
    void this.#update();
  }

  async begin(): Promise<void> {
    const { startVisit, PlaygroundError } = await import("../visit.js");
    try {
      this.#visit = await startVisit(this.#frame);
    } catch (error) {
      if (!(error instanceof PlaygroundError)) throw error;
      this.#problem = error.message;
      void this.#update();
      return;
    }
    this.#open();
  }

  /** Loads what the state says. */
  #open(): void {
    const { shown, settings } = this.#state;
    const known = isStage(shown)
      ? this.#catalogue.stages.some(({ component, states }) =>
          states.some((state) => shown === `${component}.${state}`),
        )
      : this.#catalogue.flows.some(({ flows }) =>
          flows.some(({ slug }) => slug === shown),
        );
    if (!known) this.#state = { ...this.#state, shown: FIRST };
    this.#steps = [];
    this.#visit?.open(this.#state.shown, settings);
    void this.#update();
  }

  #change(state: Partial<State>): void {
    this.#state = { ...this.#state, ...state };
    history.replaceState(null, "", hashOf(this.#state));
    void this.#update();
  }

  #show(shown: string): void {
    this.#sheet = undefined;
    this.#change({ shown });
    this.#open();
  }

  #set(changes: Readonly<Record<string, string | undefined>>): void {
    const settings = Object.fromEntries(
      Object.entries({ ...this.#state.settings, ...changes }).filter(
        (pair): pair is [string, string] => pair[1] !== undefined,
      ),
    );
    this.#change({ settings });
    if (Object.keys(changes).some(needsReload)) this.#open();
    else this.#visit?.set(settings);
  }

  #meet(element: FlowExecutor): void {
    this.#element = element;
    element.addEventListener("flow-challenge", ({ challenge }) => {
      const { component, response_errors } = challenge;
      const isRefused = Object.keys(response_errors ?? {}).length > 0;
      const last = this.#steps.at(-1);
      const others =
        last?.component === component ? this.#steps.slice(0, -1) : this.#steps;
      this.#steps = [...others, { component, isRefused }];
      this.#look();
    });
    void this.#update();
  }

  /** Something may have happened: a mail, a code, a new key. */
  #look(): void {
    void this.#update();
    void lookForMails(this.#rail);
    void lookForKeys(this.#rail);
  }

  get #rail(): Rail {
    const { settings } = this.#state;
    return {
      catalogue: this.#catalogue,
      settings,
      visit: this.#visit,
      editor: this.#editor,
      change: (name, value) => {
        this.#set({ [name]: value });
      },
      update: () => {
        void this.#update();
      },
      choose: (editor) => {
        this.#editor = editor;
        this.#look();
      },
      reset: (names) => {
        this.#set(Object.fromEntries(names.map((name) => [name, undefined])));
      },
    };
  }

  async #copy(text: string, said: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.#said = said;
    } catch {
      this.#said = "The browser does not allow copying here.";
    }
    void this.#update();
  }

  #toggle(sheet: Sheet): void {
    this.#sheet = this.#sheet === sheet ? undefined : sheet;
    void this.#update();
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape" && (this.#isCopyOpen || this.#sheet)) {
      this.#isCopyOpen = false;
      this.#sheet = undefined;
      void this.#update();
    }
    const { target } = event;
    const isTyping =
      target instanceof Element && target.matches("input, select, textarea");
    if (event.key !== "/" || isTyping) return;
    event.preventDefault();
    this.#sheet = "flows";
    void this.#update().then(() =>
      this.#root.querySelector<HTMLElement>("#find")?.focus(),
    );
  }

  /** Renders soon, and once for many changes: a frame that is put into the page reports its load at once. */
  #update(): Promise<void> {
    return (this.#updated ??= Promise.resolve().then(() => {
      this.#updated = undefined;
      this.#render();
    }));
  }

  #render(): void {
    const state = this.#state;
    const name = nameOf(state.shown);
    document.title = `${name} – playground`;
    this.#root.dataset.sheet = this.#sheet ?? "";
    this.#frame.style.inlineSize = widthOf(state.width);
    const resize = (width: string) => {
      this.#change({ width });
    };
    render(
      html`${this.#header(name)}
        <nav class="left" aria-label="Flows and stages">
          ${tree({
            catalogue: this.#catalogue,
            shown: state.shown,
            gallery: `gallery.html${hashOf(state)}`,
            steps: this.#steps,
            wanted: this.#wanted,
            find: (wanted) => {
              this.#wanted = wanted;
              void this.#update();
            },
            show: (shown) => {
              this.#show(shown);
            },
            explain: () => {
              this.#root
                .querySelector<HTMLDialogElement>("#not-played")
                ?.showModal();
            },
          })}
        </nav>
        <section class="bar" aria-label="View">
          ${toolbar({
            state,
            languages: this.#catalogue.languages,
            resize,
            change: (setting, value) => {
              this.#set({ [setting]: value });
            },
            reload: () => {
              this.#open();
            },
          })}
        </section>
        <main>
          ${
            this.#problem
              ? html`<p class="problem" role="alert">${this.#problem}</p>`
              : html`<div class="page">
                  ${handle("start", this.#frame, resize)} ${this.#frame}
                  ${handle("end", this.#frame, resize)}
                </div>`
          }
        </main>
        <section class="inspector" aria-label="Inspector">
          <flow-inspector .target=${this.#element}></flow-inspector>
        </section>
        <aside aria-label="Editors">${rail(this.#rail)}</aside>
        ${
          this.#isCopyOpen || this.#sheet === "copy"
            ? html`<section class="copy" aria-label="Copy as">
                ${this.#copyPanel()}
              </section>`
            : nothing
        }
        ${sheetBar(this.#sheet, (sheet) => {
          this.#toggle(sheet);
        })}
        ${notPlayed()}
        <p class="said" role="status">${this.#said}</p>`,
      this.#root,
    );
  }

  #header(name: string) {
    return header({
      name,
      hash: hashOf(this.#state),
      isListOpen: this.#sheet === "flows",
      isCopyOpen: this.#isCopyOpen,
      toggleList: () => {
        this.#toggle("flows");
      },
      toggleCopy: () => {
        this.#isCopyOpen = !this.#isCopyOpen;
        void this.#update();
      },
      share: () =>
        void this.#copy(
          location.href,
          "Copied: the address holds everything that you see.",
        ),
    });
  }

  #copyPanel() {
    return copyPanel({
      state: this.#state,
      kind: this.#kind,
      choose: (kind) => {
        this.#kind = kind;
        localStorage.setItem(SAVED, kind);
        void this.#update();
      },
      copy: (text) => void this.#copy(text, "Copied."),
    });
  }
}

const root = document.querySelector<HTMLElement>("#playground");
if (root) void new Playground(root, await loadCatalogue()).begin();
