/**
 * Runs a job that makes or moves custom elements.
 * @throws the error of their code. The browser reports such an error to the window, and not to the job.
 */
export function withErrors(job: () => void): void {
  const errors: unknown[] = [];
  const hear = ({ error, message }: ErrorEvent) =>
    errors.push(error ?? message);
  addEventListener("error", hear);
  try {
    job();
  } finally {
    removeEventListener("error", hear);
  }
  if (errors.length > 0) throw errors[0];
}
