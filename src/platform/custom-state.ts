/** Sets and removes custom states, which CSS sees as `:state(name)`. */
export function setStates(
  { states }: ElementInternals,
  all: Readonly<Record<string, boolean>>,
): void {
  for (const [state, on] of Object.entries(all)) {
    try {
      states[on ? "add" : "delete"](state);
    } catch {
      // Chrome before 125 has no states by plain names: nothing of ours depends on them.
    }
  }
}
