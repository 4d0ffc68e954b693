/** `dist/cdn/early.js`, a classic script for the page's head: calls `startEarly()` with the attributes of its tag. */
import { startEarly } from "./early.js";

const script = document.currentScript as HTMLScriptElement | null;
const { slug = "", baseUrl, query } = script?.dataset ?? {};

startEarly({
  slug,
  baseUrl,
  query,
  // The stage's file loads in parallel with the element's file, not after it.
  onComponent(component) {
    if (!script || !/^x?ak-[a-z0-9-]+$/.test(component)) return;
    const link = document.createElement("link");
    link.rel = "modulepreload";
    link.href = new URL(`${component}.js`, script.src).href;
    document.head.append(link);
  },
});
