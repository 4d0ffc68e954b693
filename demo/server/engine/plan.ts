import type { Binding, Context, Flow, Occasion, Plan } from "./stage.js";

export const newPlan = (flow: Flow, occasion: Occasion = {}): Plan => ({
  flow,
  stages: flow.stages(occasion),
  pendingUser: undefined,
  isProven: false,
  prompted: {},
});

/** The first stage that is not finished. */
export function current({ plan }: Context): Binding {
  const [binding] = plan.stages;
  if (!binding) throw new Error("the plan has no stage left");
  return binding;
}
