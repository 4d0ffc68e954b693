/**
 * The script of `flow-popup.html`, at which the popup window of a source ends (`sources="popup"`). It tells the page
 * with the element that the source's flow is over, and closes the window. The build puts its imports into the file, so
 * that a copy works.
 */
import { languageTag, textsOf } from "./client/language-tag.js";

/**
 * The title, that the window can be closed, and the link to continue, for a window that cannot be closed, or that no
 * other page has answered.
 */
type Words = readonly [title: string, close: string, on: string];

const ENGLISH: Words = ["Done", "You can close this window.", "Continue"];

const WORDS: Readonly<Record<string, Words>> = {
  ar: ["تم", "يمكنك إغلاق هذه النافذة.", "متابعة"],
  bg: ["Готово", "Можете да затворите този прозорец.", "Продължаване"],
  cs: ["Hotovo", "Toto okno můžete zavřít.", "Pokračovat"],
  da: ["Færdig", "Du kan lukke dette vindue.", "Fortsæt"],
  de: ["Fertig", "Sie können dieses Fenster schließen.", "Weiter"],
  en: ENGLISH,
  es: ["Listo", "Puede cerrar esta ventana.", "Continuar"],
  fa: ["انجام شد", "می‌توانید این پنجره را ببندید.", "ادامه"],
  fi: ["Valmis", "Voit sulkea tämän ikkunan.", "Jatka"],
  fr: ["C’est fait", "Vous pouvez fermer cette fenêtre.", "Continuer"],
  he: ["הושלם", "אפשר לסגור את החלון הזה.", "המשך"],
  hu: ["Kész", "Bezárhatja ezt az ablakot.", "Folytatás"],
  it: ["Fatto", "Puoi chiudere questa finestra.", "Continua"],
  ja: ["完了", "このウィンドウは閉じてかまいません。", "続ける"],
  ko: ["완료", "이 창은 닫아도 됩니다.", "계속"],
  nb: ["Ferdig", "Du kan lukke dette vinduet.", "Fortsett"],
  nl: ["Klaar", "U kunt dit venster sluiten.", "Doorgaan"],
  pl: ["Gotowe", "Możesz zamknąć to okno.", "Kontynuuj"],
  "pt-BR": ["Pronto", "Você pode fechar esta janela.", "Continuar"],
  "pt-PT": ["Concluído", "Pode fechar esta janela.", "Continuar"],
  ru: ["Готово", "Это окно можно закрыть.", "Продолжить"],
  sv: ["Klart", "Du kan stänga det här fönstret.", "Fortsätt"],
  tr: ["Tamamlandı", "Bu pencereyi kapatabilirsiniz.", "Devam et"],
  uk: ["Готово", "Це вікно можна закрити.", "Продовжити"],
  "zh-Hans": ["已完成", "您可以关闭此窗口。", "继续"],
  "zh-Hant": ["完成", "您可以關閉這個視窗。", "繼續"],
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

/** Sets the language of the page, and returns its words: those of the first of the browser's languages that exists. */
function speak(): Words {
  const lang =
    navigator.languages
      .flatMap((language) => languageTag(language) ?? [])
      .map(textsOf)
      .find((language) => Object.hasOwn(WORDS, language)) ?? "en";
  const { documentElement } = document;
  const words = WORDS[lang] ?? ENGLISH;
  documentElement.lang = lang;
  documentElement.dir = ["ar", "fa", "he"].includes(lang) ? "rtl" : "ltr";
  [document.title] = words;
  return words;
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
function say([title, close, on]: Words, to?: string): void {
  const main = document.createElement("main");
  const heading = document.createElement("h1");
  const text = document.createElement("p");
  heading.textContent = title;
  heading.tabIndex = -1;
  text.textContent = close;
  main.append(heading, text);
  if (to !== undefined) {
    const link = document.createElement("a");
    link.href = to;
    link.textContent = on;
    main.append(link);
  }
  main.style.font = "1rem/1.5 system-ui, sans-serif";
  main.style.maxInlineSize = "30rem";
  main.style.margin = "20vh auto 0";
  main.style.padding = "1rem";
  document.body.replaceChildren(main);
  heading.focus();
}

// A server may import this module too.
if ("document" in globalThis) report();
