/** A name or an e-mail address as it was typed, without blanks and characters that are not seen at its ends. */
export const typedAddress = (text: string) =>
  text.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, "");

/**
 * Whether a text looks like an e-mail address, also of a domain that is not in ASCII. `type="email"` is not used: it
 * rewrites such a domain, some browsers to another domain.
 */
export const isAddress = (text: string) =>
  /^[^\s@<>(),:;"[\]\\]+@[\p{L}\p{M}\p{N}\p{Join_C}-]+([.\u3002\uFF0E\uFF61][\p{L}\p{M}\p{N}\p{Join_C}-]+)*$/u.test(
    text,
  );
