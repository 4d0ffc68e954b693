/**
 * The build wraps every `import()` in dist/cdn/ with this function. Code that failed to load is requested once more,
 * under another address, because Firefox and Chromium 147 remember a failed `import()` for the lifetime of the page and
 * never request the same address again. The output of a bundler does not use this function, because only the bundler
 * knows the addresses; there the card offers to reload the page.
 */
export function orAgain<T>(
  name: string,
  load: () => Promise<T>,
): Promise<unknown> {
  return load().catch(async (lost: unknown) => {
    const { again } = await import("./again.js").catch(() => {
      throw lost;
    });
    return again(name);
  });
}
