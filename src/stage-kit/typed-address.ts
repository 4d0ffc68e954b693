/** Removes blanks and invisible characters from both ends of a name or an e-mail address. */
export const typedAddress = (text: string) =>
  text.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, "");

/**
 * Whether a text looks like an e-mail address. The domain may contain characters outside ASCII. `type="email"` is not
 * used, because it rewrites such a domain, in some browsers to another domain.
 */
export const isAddress = (text: string) =>
  /^[^\s@<>(),:;"[\]\\]+@[\p{L}\p{M}\p{N}\p{Join_C}-]+([.\u3002\uFF0E\uFF61][\p{L}\p{M}\p{N}\p{Join_C}-]+)*$/u.test(
    text,
  );
