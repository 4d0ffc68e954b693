/**
 * An observer of changes in a tree. `undefined` if the page or an extension has replaced `MutationObserver` with
 * something that cannot observe.
 */
export function mutations(
  changed: (records: readonly MutationRecord[]) => void,
): MutationObserver | undefined {
  try {
    const observer = new MutationObserver(changed);
    return "observe" in observer ? observer : undefined;
  } catch {
    return undefined;
  }
}
