import type { StagePrompt } from "../../../src/protocol/index.js";
import { challenge } from "../../../src/testing/challenge.js";
import { invalid } from "../wire/fields.js";
import { printed, readPrompts } from "./parts/prompt-fields.js";
import { type Context, type Stage, passed, rejected } from "../engine/stage.js";

/** Judges all values together and returns its complaints. */
type Policy = (ctx: Context, values: Record<string, unknown>) => string[];

/**
 * A form. Its values are kept in the plan, and are the initial values of a later form
 * (docs/protocol/ak-stage-prompt.md).
 */
export function prompt(
  fields: (ctx: Context) => readonly StagePrompt[],
  policy: Policy = () => [],
): Stage {
  const shown = (ctx: Context) =>
    fields(ctx).map((field, order) => {
      const known = ctx.plan.prompted[field.field_key];
      const filled = known !== undefined && field.type !== "password";
      const initial_value = filled ? printed(known) : field.initial_value;
      return { ...field, order, initial_value };
    });
  return {
    challenge: (ctx) => challenge("ak-stage-prompt", { fields: shown(ctx) }),
    answer(ctx, body) {
      const { values, errors } = readPrompts(ctx, shown(ctx), body);
      if (errors) return rejected(errors);
      const complaints = policy(ctx, values).map(invalid);
      if (complaints.length > 0)
        return rejected({ non_field_errors: complaints });
      Object.assign(ctx.plan.prompted, values);
      return passed;
    },
  };
}
