/**
 * An observer of changes in a tree. `undefined` where a page or an extension has replaced `MutationObserver` by something
 * that cannot observe.
 */
export function mutations(changed: () => void): MutationObserver | undefined {
  try {
    const observer = new MutationObserver(changed);
    return "observe" in observer ? observer : undefined;
  } catch {
    return undefined;
  }
}
