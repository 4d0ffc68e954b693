/**
 * The script of `flow-popup.html`, at which the popup window of a source ends (`sources="popup"`). It tells the page
 * with the element that the source's flow is over, and closes the window. It has no imports, so that a copy works.
 */

/** A page whose window cannot be closed, or that no other page has answered. */
interface Words {
  readonly title: string;
  readonly close: string;
  readonly on: string;
}

const WORDS: Readonly<Record<"en" | "de" | "ar", Words>> = {
  en: { title: "Done", close: "You can close this window.", on: "Continue" },
  de: {
    title: "Fertig",
    close: "Sie können dieses Fenster schließen.",
    on: "Weiter",
  },
  ar: { title: "تم", close: "يمكنك إغلاق هذه النافذة.", on: "متابعة" },
};

/** How long the other page has time to answer, in ms. A phone may have stopped it. */
const PATIENCE = 2_000;

/** Tells the page with the element that its source's flow is over, and closes the window. */
function report(): void {
  const id = new URLSearchParams(location.search).get("id");
  const words = speak();
  if (!id) return say(words);
  const channel = new BroadcastChannel("flow-executor-popup");
  const timer = setTimeout(() => say(words, onward()), PATIENCE);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data !== `heard ${id}`) return;
    clearTimeout(timer);
    close();
    // A browser may refuse to close the window.
    say(words);
  };
  channel.postMessage(`over ${id}`);
}

/** Sets the language of the page, and returns its words. */
function speak(): Words {
  const [language = "en"] = navigator.language.split("-");
  const spoken = language === "de" || language === "ar" ? language : "en";
  const { documentElement } = document;
  documentElement.lang = spoken;
  documentElement.dir = spoken === "ar" ? "rtl" : "ltr";
  document.title = WORDS[spoken].title;
  return WORDS[spoken];
}

/** Where the person can continue if the page with the element is gone. Only addresses of this origin are accepted. */
function onward(): string | undefined {
  const next = new URLSearchParams(location.search).get("next");
  if (!next) return undefined;
  const url = new URL(location.origin);
  try {
    const { href, origin } = new URL(next, url);
    return origin === url.origin ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Says that the window can be closed. */
function say(words: Words, to?: string): void {
  const main = document.createElement("main");
  const title = document.createElement("h1");
  const text = document.createElement("p");
  title.textContent = words.title;
  title.tabIndex = -1;
  text.textContent = words.close;
  main.append(title, text);
  if (to !== undefined) {
    const link = document.createElement("a");
    link.href = to;
    link.textContent = words.on;
    main.append(link);
  }
  main.style.font = "1rem/1.5 system-ui, sans-serif";
  main.style.maxInlineSize = "30rem";
  main.style.margin = "20vh auto 0";
  main.style.padding = "1rem";
  document.body.replaceChildren(main);
  title.focus();
}

// A server may import this module too.
if ("document" in globalThis) report();

export {};
