/** The flows as the demo's page lists them. */
import { type Flow, GROUPS } from "../engine/stage.js";

export interface MenuGroup {
  readonly label: string;
  readonly flows: readonly {
    readonly slug: string;
    readonly hidden: boolean;
  }[];
}

export function menuOf(flows: readonly Flow[]): MenuGroup[] {
  return GROUPS.map((label) => ({
    label,
    flows: flows
      .filter(({ group = "Stages" }) => group === label)
      .map(({ slug, unlisted = false }) => ({ slug, hidden: unlisted })),
  })).filter((group) => group.flows.length > 0);
}
