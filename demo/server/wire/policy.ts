/** The strictest Content Security Policy under which the element works (docs/security.md#content-security-policy). */
const STRICT = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html flow-executor",
];

/**
 * The policy as a header.
 * @param changes directives that replace those of the same name, or come in addition
 */
export function strictPolicy(...changes: readonly string[]): string {
  const directives = new Map(
    [...STRICT, ...changes].map((each) => [each.split(" ")[0], each]),
  );
  return [...directives.values()].join("; ");
}
