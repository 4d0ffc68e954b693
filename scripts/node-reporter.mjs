// A reporter for `node --test`: each result on a line of JSON, for scripts/node-tests.mjs.
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
    // A file without tests counts as one that passed.
    if (isFile && type === "test:pass") continue;
    // Of a file that could not be run the error says no more than that.
    const error = isFile
      ? { message: written.get(file) ?? "It ended early." }
      : told(details.error);
    yield `${JSON.stringify({ test: name, file, error })}\n`;
  }
}

/** What of an error goes into JSON. Of a test that threw, the runner's own error is about the test. */
function told(error) {
  if (!error) return undefined;
  const { name, message, stack } =
    error.cause instanceof Error ? error.cause : error;
  return { name, message, stack };
}
