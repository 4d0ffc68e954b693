/**
 * In dist/cdn/ around every `import()`, where the build puts it: code that got lost is asked for once more, under another
 * address. Firefox and Chromium 147 remember a failed `import()` for as long as the page is there, and never ask for the
 * same address again. What a bundler makes does without: it alone knows the addresses, and a card offers to reload.
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
