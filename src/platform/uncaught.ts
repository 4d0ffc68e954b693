/**
 * Runs a job that makes or moves custom elements.
 * @throws the error of their code. The browser reports such an error to the window, and not to the job.
 */
export function withErrors<T>(job: () => T): T {
  const errors: unknown[] = [];
  const hear = ({ error, message }: ErrorEvent) =>
    errors.push(error ?? message);
  addEventListener("error", hear);
  try {
    const result = job();
    if (errors.length > 0) throw errors[0];
    return result;
  } finally {
    removeEventListener("error", hear);
  }
}
