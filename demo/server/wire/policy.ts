/** The strictest Content Security Policy under which the element works (docs/security.md#content-security-policy). */
const STRICT = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "connect-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'self'",
  "frame-ancestors": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "lit-html flow-executor",
};

/** The policy as a header. @param changes directives that differ, or come in addition */
export const strictPolicy = (
  changes: Readonly<Record<string, string>> = {},
): string =>
  Object.entries({ ...STRICT, ...changes })
    .map((pair) => pair.join(" "))
    .join("; ");
