/** Sets or removes a custom state, which CSS selects with `:state(name)`. */
export function setState(
  { states }: ElementInternals,
  state: string,
  on: boolean,
): void {
  try {
    states[on ? "add" : "delete"](state);
  } catch {
    // Chrome before 125 throws for such a name. The element itself does not depend on custom states.
  }
}
