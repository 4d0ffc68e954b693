/**
 * Records the policy violations from the beginning. This script comes before the element's code, and modules run in
 * order.
 */
{
  const violations: string[] = [];
  Object.assign(window, { violations });
  document.addEventListener("securitypolicyviolation", (event) => {
    violations.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
}
