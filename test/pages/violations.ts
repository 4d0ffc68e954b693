/** Keeps what the page's policy refused, from the first moment on. It stands before the element's code, and modules run in their order. */
{
  const violations: string[] = [];
  Object.assign(window, { violations });
  document.addEventListener("securitypolicyviolation", (event) => {
    violations.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
}
