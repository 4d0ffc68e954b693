/** Where Chromium is, as scripts/browsers.mjs finds it. */
const scripts = new URL("../../../scripts/browsers.mjs", import.meta.url);
const browsers = (await import(scripts.href)) as {
  readonly chromiumPath: () => Promise<string>;
};

export const { chromiumPath } = browsers;
