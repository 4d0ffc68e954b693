// A reporter for `node --test`: writes each result as a line of JSON, for scripts/node-tests.mjs.
export default async function* nodeReporter(events) {
  const written = new Map();
  for await (const { type, data } of events) {
    if (type === "test:stderr") {
      written.set(data.file, (written.get(data.file) ?? "") + data.message);
    }
    if (type !== "test:pass" && type !== "test:fail") continue;
    const { name, file, details, skip } = data;
    if (details.type === "suite" || skip !== undefined) continue;
    const isFile = name === file;
    // A file without tests counts as a passed test.
    if (isFile && type === "test:pass") continue;
    // For a file that could not be run, the error contains no more information.
    const error = isFile
      ? { message: written.get(file) ?? "It ended early." }
      : told(details.error);
    yield `${JSON.stringify({ test: name, file, error })}\n`;
  }
}

/** The part of an error for the JSON. If a test threw an error, the runner's own error wraps it. */
function told(error) {
  if (!error) return undefined;
  const { name, message, stack } =
    error.cause instanceof Error ? error.cause : error;
  return { name, message, stack };
}
