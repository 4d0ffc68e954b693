/** The README's first example in this language that has these words. */
export async function example(
  language: "html" | "js",
  words: string,
): Promise<string> {
  const readme = await (await fetch("/README.md")).text();
  const parts = readme.split(`\`\`\`${language}\n`).slice(1);
  const found = parts
    .map((part) => part.slice(0, part.indexOf("\n```")))
    .find((each) => each.includes(words));
  if (!found) throw new Error(`There is no example with ${words}.`);
  return found;
}
