/** Sets or removes a custom state, which CSS sees as `:state(name)`. */
export function setState(
  { states }: ElementInternals,
  state: string,
  on: boolean,
): void {
  try {
    states[on ? "add" : "delete"](state);
  } catch {
    // Chrome before 125 has no states by plain names: nothing of ours depends on them.
  }
}
