/* global window, document, MediaQueryList, AbortSignal, Element, MutationObserver, ResizeObserver, IntersectionObserver -- in the page */
// Counts what a page holds on to, in `window.balance`: listeners on targets that outlive a stage, observers, timers and
// sockets. Runs before the page's own scripts.
{
  const open = {};
  window.balance = { open, stages: [] };
  const count = (kind, by) => {
    open[kind] = (open[kind] ?? 0) + by;
    if (open[kind] === 0) delete open[kind];
  };

  const nameOf = (target) => {
    if (target === window) return "window";
    if (target === document) return "document";
    if (target instanceof MediaQueryList) return "media query";
    if (target instanceof AbortSignal) return "abort signal";
    const isHost =
      target instanceof Element && target.localName === "flow-executor";
    return isHost ? "host" : undefined;
  };

  const held = new WeakMap();
  /** Counts a listener that is added (`by` is 1) or removed (-1). The browser ignores it the second time. */
  const change = (target, listener, type, by) => {
    const name = nameOf(target);
    if (!name || !listener) return;
    const all = held.get(target) ?? new WeakMap();
    held.set(target, all);
    const types = all.get(listener) ?? new Set();
    all.set(listener, types);
    if (by === 1 ? types.has(type) : !types.delete(type)) return;
    if (by === 1) types.add(type);
    count(`${name} ${type}`, by);
  };

  const events = window.EventTarget.prototype;
  const { addEventListener, removeEventListener } = events;
  events.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    change(target, listener, type, 1);
    const { once, signal } = Object(options);
    const gone = () => change(target, listener, type, -1);
    if (once) addEventListener.call(target, type, gone, { once });
    if (signal) addEventListener.call(signal, "abort", gone, { once: true });
    addEventListener.call(target, type, listener, options);
  };
  events.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    change(target, listener, type, -1);
    removeEventListener.call(target, type, listener, options);
  };

  for (const Observer of [
    MutationObserver,
    ResizeObserver,
    IntersectionObserver,
  ]) {
    const { name, prototype } = Observer;
    const { observe, disconnect } = prototype;
    const on = new WeakSet();
    prototype.observe = function (...what) {
      if (!on.has(this)) count(name, 1);
      on.add(this);
      observe.apply(this, what);
    };
    prototype.disconnect = function () {
      if (on.delete(this)) count(name, -1);
      disconnect.call(this);
    };
  }

  const timers = new Set();
  const begin = (id) => {
    timers.add(id);
    count("timer", 1);
    return id;
  };
  const end = (id) => {
    if (timers.delete(id)) count("timer", -1);
  };
  const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
  window.setTimeout = (act, after) => {
    const id = setTimeout(() => {
      end(id);
      act();
    }, after);
    return begin(id);
  };
  window.setInterval = (act, every) => begin(setInterval(act, every));
  window.clearTimeout = (id) => {
    end(id);
    clearTimeout(id);
  };
  window.clearInterval = (id) => {
    end(id);
    clearInterval(id);
  };

  window.WebSocket = class extends window.EventTarget {
    #isOpen = true;
    constructor() {
      super();
      count("socket", 1);
    }
    close() {
      if (this.#isOpen) count("socket", -1);
      this.#isOpen = false;
    }
  };
}
