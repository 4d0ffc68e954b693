/** The first example of a page in this language that contains these words. */
export async function example(
  page: string,
  language: "html" | "js",
  words: string,
): Promise<string> {
  const readme = await (await fetch(page)).text();
  const parts = readme.split(new RegExp(`\`\`\`${language}.*\n`)).slice(1);
  const found = parts
    .map((part) => part.slice(0, part.indexOf("\n```")))
    .find((each) => each.includes(words));
  if (!found) throw new Error(`There is no example with ${words}.`);
  return found;
}
