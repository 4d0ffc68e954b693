/** The words of an attribute, separated by spaces. */
export const tokensOf = (text = ""): readonly string[] =>
  text.split(/\s+/).filter(Boolean);
