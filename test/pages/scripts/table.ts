/** The pages on which a sign-in must work as on an empty page. */
import { DEFERRED, TAG } from "./sign-in.js";

export interface Row {
  /** The name of the row. */
  readonly name: string;
  /** Addresses of scripts, and lines of code. */
  readonly scripts: readonly string[];
  /** When they run; default: once before the element's code, and once after it. */
  readonly order?: "before" | "after";
  /** The page's body, with the element in it. */
  readonly body?: string;
  /** Test this row in every engine, not only in Chromium. */
  readonly everywhere?: true;
  /**
   * Removes differences that the page itself causes: returns the line as on an empty page, or `undefined` to leave it
   * out.
   */
  readonly mend?: (line: string) => string | undefined;
}

const M = "/node_modules/";

/** Globals that are replaced by other code. */
const replaced = (...names: string[]) =>
  names
    .map((name) => `window.${name} = function ${name}() { this.own = false };`)
    .join(" ");

export const TABLE: readonly Row[] = [
  // Libraries that replace built-in objects of the language and the browser.
  { name: "core-js", scripts: [`${M}core-js-bundle/minified.js`] },
  { name: "zone.js", scripts: [`${M}zone.js/bundles/zone.umd.js`] },
  {
    name: "Sugar 1",
    scripts: [`${M}sugar/release/sugar-full.development.js`],
  },
  {
    name: "SES",
    scripts: [
      `${M}ses/dist/lockdown.umd.min.js`,
      "lockdown({ consoleTaming: 'unsafe', errorTaming: 'unsafe', overrideTaming: 'severe' })",
    ],
    // The library logs what it removes.
    mend: (line) => (/^console.warn Removing/.test(line) ? undefined : line),
    // The element must load first: docs/security.md, "Other scripts on the page".
    order: "after",
  },

  // Libraries that compile the content of the page.
  {
    name: "Vue, compiling the page",
    scripts: [
      `${M}vue/dist/vue.global.prod.js`,
      "Vue.createApp({}).mount('#app'); document.querySelector('flow-executor').removeAttribute('defer-hydration')",
    ],
    body: `<div id="app">${DEFERRED}</div>`,
  },
  {
    name: "AngularJS, compiling the page",
    scripts: [
      `${M}angular/angular.min.js`,
      "angular.bootstrap(document.body); document.querySelector('flow-executor').removeAttribute('defer-hydration')",
    ],
    body: DEFERRED,
  },
  {
    name: "Alpine",
    scripts: [`${M}alpinejs/dist/cdn.min.js`],
    body: `<div x-data="{ name: 1 }">${TAG}</div>`,
  },
  {
    name: "htmx, boosting all links and forms",
    scripts: [`${M}htmx.org/dist/htmx.min.js`],
    body: `<div hx-boost="true">${TAG}</div>`,
  },
  {
    name: "Turbo",
    scripts: [`${M}@hotwired/turbo/dist/turbo.es2017-umd.js`],
  },

  // Libraries that record, wrap and decorate.
  {
    name: "rrweb, with the element left out",
    scripts: [
      `${M}@rrweb/record/umd/record.min.js`,
      "rrwebRecord.record({ emit() {} })",
    ],
    body: TAG.replace("slug", 'class="rr-block" slug'),
  },
  {
    name: "focus-trap",
    scripts: [
      `${M}tabbable/dist/index.umd.min.js`,
      `${M}focus-trap/dist/focus-trap.umd.min.js`,
      `focusTrap.createFocusTrap('#trap', {
        initialFocus: false,
        fallbackFocus: '#trap',
        tabbableOptions: { getShadowRoot: true },
      }).activate()`,
    ],
    body: `<div id="trap" tabindex="-1">${TAG}</div>`,
  },
  {
    name: "flatpickr, Choices and Inputmask, which leave the element out",
    scripts: [
      `${M}flatpickr/dist/flatpickr.min.js`,
      `${M}choices.js/public/assets/scripts/choices.min.js`,
      `${M}inputmask/dist/inputmask.min.js`,
      `const each = (selector, decorate) =>
        document.querySelectorAll(selector + ':not(flow-executor *)').forEach(decorate);
      const decorate = () => {
        each('input[type=date]', (input) => flatpickr(input));
        each('select', (select) => new Choices(select));
        each('input', (input) => Inputmask('99-99').mask(input));
      };
      new MutationObserver(decorate).observe(document, { childList: true, subtree: true });`,
    ],
  },

  // Old frameworks, each with the line that causes problems.
  {
    name: "methods on every function: Sugar, Prototype",
    scripts: [
      "for (const name of ['once', 'capture', 'passive', 'signal', 'defer', 'delay']) Function.prototype[name] = function () { return this };",
    ],
    everywhere: true,
  },
  {
    name: "methods on every object",
    scripts: [
      "Object.prototype.once = true; Object.prototype.extend = function () {}; Object.prototype.each = function () {};",
    ],
  },
  {
    name: "methods on every list and text",
    scripts: [
      "for (const name of ['first', 'last', 'clean', 'each', 'include']) { Array.prototype[name] = function () { return this[0] }; String.prototype[name] = function () { return this } }",
    ],
  },
  {
    name: "`Array.from` of an older time: MooTools, Prototype",
    scripts: [
      "Array.from = (list) => (list == null ? [] : [...list]); window.$A = Array.from",
    ],
    everywhere: true,
  },
  {
    name: "lists that turn themselves into JSON: Prototype",
    scripts: [
      "Array.prototype.toJSON = function () { return '[' + this.map((each) => JSON.stringify(each)).join(', ') + ']' }; String.prototype.toJSON = function () { return JSON.stringify(String(this)) }",
    ],
  },
  {
    name: "`remove` and `closest` of an older time",
    scripts: [
      "Element.prototype.remove = function () { this.parentNode.removeChild(this); return this }; Element.prototype.closest = function (selector) { let at = this; while (at && !at.matches(selector)) at = at.parentElement; return at }",
    ],
  },
  {
    name: "another `Event`: MooTools",
    scripts: [replaced("Event")],
    everywhere: true,
  },
  {
    name: "another `CustomEvent`, as polyfills have it",
    scripts: [
      `window.CustomEvent = function (type, init) {
        init = init || { bubbles: false, cancelable: false, detail: undefined };
        const event = document.createEvent("CustomEvent");
        event.initCustomEvent(type, init.bubbles, init.cancelable, init.detail);
        return event;
      }; window.CustomEvent.prototype = window.Event.prototype;`,
    ],
  },
  {
    name: "another `Document`, and others by which a thing is told",
    scripts: [
      replaced(
        "Document",
        "ShadowRoot",
        "Element",
        "HTMLInputElement",
        "HTMLIFrameElement",
        "HTMLFormElement",
        "File",
        "NodeList",
      ),
    ],
    everywhere: true,
  },
  {
    name: "a form's controls without an iterator: a registry's polyfill",
    scripts: [
      "delete HTMLFormControlsCollection.prototype[Symbol.iterator]; delete HTMLCollection.prototype[Symbol.iterator];",
    ],
  },

  // Stubs in tests and privacy extensions.
  {
    name: "`matchMedia` and `ResizeObserver` that return nothing",
    scripts: [
      "window.matchMedia = () => undefined; window.ResizeObserver = function () { return {} };",
    ],
    everywhere: true,
  },
  {
    name: "`matchMedia`, `ResizeObserver` and the storages that throw",
    scripts: [
      `window.matchMedia = window.ResizeObserver = function () { throw new Error("no") };
      for (const name of ["localStorage", "sessionStorage"])
        Object.defineProperty(window, name, { get() { throw new Error("no") } });`,
    ],
  },

  // Changes that pages make to `fetch` and to forms.
  {
    name: "`fetch` with a header more, spread into a new object",
    scripts: [
      "const before = window.fetch; window.fetch = (url, init) => before(url, { ...init, headers: { ...init?.headers, 'X-Page': '1' } })",
    ],
    // The page adds this header.
    mend: (line) => line.replace(" x-page=1", ""),
  },
  {
    name: "`fetch` of a polyfill, whose responses have no stream",
    scripts: [
      `const before = window.fetch;
      window.fetch = async (url, init) => {
        const response = await before(url, init);
        const { ok, status, headers, redirected, url: address, type } = response;
        return { ok, status, headers, redirected, url: address, type, text: () => response.text(), json: () => response.json() };
      };`,
    ],
  },
  {
    name: "a form that is sent only once",
    scripts: [
      `document.addEventListener("submit", ({ target }) => {
        for (const button of target.querySelectorAll("[type=submit]")) button.disabled = true;
      }, true);`,
    ],
  },
];
