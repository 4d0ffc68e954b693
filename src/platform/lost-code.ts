/**
 * In dist/cdn/ around every `import()`, where the build puts it: code that got lost is asked for once more, under another
 * address. Firefox and Chromium up to 147 remember a failed `import()` for as long as the page is there, so that the same
 * address never comes back. A bundler's code does without: it alone knows the addresses, and a card offers to reload.
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
