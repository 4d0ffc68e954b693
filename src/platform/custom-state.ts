/** Sets and removes custom states, which CSS selects with `:state(name)`. */
export function setStates(
  { states }: ElementInternals,
  all: Readonly<Record<string, boolean>>,
): void {
  for (const [state, on] of Object.entries(all)) {
    try {
      states[on ? "add" : "delete"](state);
    } catch {
      // Chrome before 125 throws for such a name. The element itself does not depend on custom states.
    }
  }
}
