import { type Stage, passed } from "../stage.js";

/**
 * Nobody here has a second factor, so that it never asks for one: a silent
 * stage between two others (protocol/executor.md 11.1).
 */
export function authenticatorValidate(): Stage {
  return { challenge: () => passed, answer: () => passed };
}
