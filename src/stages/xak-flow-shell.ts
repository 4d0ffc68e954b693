import { html, nothing, type TemplateResult } from "lit";
import { resolveTarget } from "../client/target.js";
import { define } from "../platform/define.js";
import { actions } from "../stage-kit/places.js";
import { deniedIcon } from "../stage-kit/icons/denied.js";
import { form } from "../stage-kit/form.js";
import type { Content } from "../stage-kit/errors.js";
import { link, links } from "../stage-kit/links.js";
import { StageElement } from "../stage-kit/stage-element.js";
import { actionButton } from "../stage-kit/buttons.js";
import { statusPanel } from "../stage-kit/status.js";
import { parseHtml } from "../platform/parse-html.js";
import type { ShellChallenge } from "../protocol/index.js";

/** Only this many characters of the page are read, because a longer page would block this one. */
const LONG = 65_536;

const textOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, " ").trim() ?? "";

/**
 * A page of the server that is not a stage, usually a refusal (docs/protocol/xak-flow-shell.md). Its HTML is not
 * inserted into this page: the stage reads its heading, its paragraphs and one link to the same server.
 */
export class XakFlowShell extends StageElement<ShellChallenge> {
  /** The parsed page and its source, cached because the frame reads the heading before this stage renders. */
  #parsed: Document | undefined;
  #body: string | undefined;

  override get heading(): string {
    const page = this.#page;
    const heading =
      page?.querySelector("h1, h2") ?? page?.querySelector("title");
    return textOf(heading) || this.terms.denied;
  }

  override render(): TemplateResult {
    const { terms } = this;
    const [title = terms.denied_help, ...others] = this.#paragraphs;
    const { lang, dir } = this.#page?.documentElement ?? {};
    const text = others.map((paragraph) => html`<p>${paragraph}</p>`);
    return form(
      this,
      html`<div lang=${lang || nothing} dir=${dir || nothing}>
          ${statusPanel(deniedIcon(), title, text, "danger")}
        </div>
        ${actions(
          this,
          actionButton(
            this,
            terms.retry,
            () => this.request({ do: "reload" }),
            "flow-primary",
          ),
        )}
        ${links(this.#link())}`,
    );
  }

  get #page(): Document | undefined {
    const { body } = this.challenge;
    if (body !== this.#body) {
      this.#body = body;
      try {
        // The relevant text is at the beginning of the page.
        this.#parsed = parseHtml(body.slice(0, LONG));
      } catch {
        // If the page's policy forbids parsing, a general text is shown.
        this.#parsed = undefined;
      }
    }
    return this.#parsed;
  }

  /** The text of the paragraphs. If there are none, the whole text of the page. */
  get #paragraphs(): string[] {
    const page = this.#page;
    if (!page) return [];
    const all = [...page.body.querySelectorAll("p")].map(textOf);
    const texts = all.filter(Boolean);
    if (texts.length > 0) return texts;
    for (const unread of page.querySelectorAll("script, style, h1, h2")) {
      unread.remove();
    }
    return [textOf(page.body)].filter(Boolean);
  }

  #link(): Content {
    const base = new URL(this.context.baseUrl);
    for (const anchor of this.#page?.querySelectorAll("a[href]") ?? []) {
      const to = anchor.getAttribute("href") ?? "";
      const label = textOf(anchor);
      if (label && resolveTarget(to, base)?.origin === base.origin) {
        return link(this, to, label);
      }
    }
    return nothing;
  }
}

define("xak-flow-shell", XakFlowShell);

declare global {
  interface HTMLElementTagNameMap {
    "xak-flow-shell": XakFlowShell;
  }
}
