/** Finds browsers and other programs with scripts/browsers.mjs. */
const scripts = new URL("../../../scripts/browsers.mjs", import.meta.url);
const browsers = (await import(scripts.href)) as {
  readonly chromiumPath: () => Promise<string>;
  readonly enginePath: (name: "chromium" | "firefox") => Promise<string>;
  readonly findEngines: () => Promise<readonly string[]>;
  readonly program: (...names: string[]) => string | undefined;
};

export const { chromiumPath, enginePath, findEngines, program } = browsers;
