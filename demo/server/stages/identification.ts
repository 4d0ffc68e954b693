import type { ChallengeMap } from "../../../src/protocol/index.js";
import { challenge } from "../../../src/testing/challenge.js";
import { invalid, read, text } from "../fields.js";
import { type Stage, passed, rejected } from "../stage.js";

/**
 * Who is it? Any name passes, known or not, unless the password is asked here
 * too (protocol/stages.md 24).
 */
export function identification(
  look: Partial<ChallengeMap["ak-stage-identification"]> = {},
): Stage {
  const complain = (message: string) =>
    rejected({ non_field_errors: [invalid(message)] });
  return {
    challenge: ({ flow: { designation } }) =>
      challenge("ak-stage-identification", {
        flow_designation: designation,
        primary_action:
          designation === "authentication" ? "Log in" : "Continue",
        ...look,
      }),
    async answer({ accounts, generation, plan }, body) {
      const { values, errors } = read(body, {
        uid_field: text({ optional: !generation.uidFieldRequired }),
        password: text({ optional: true }),
      });
      if (errors) return rejected(errors);
      const { uid_field, password } = values;
      if (!uid_field) return complain("No identification data provided.");
      const account = accounts.find(uid_field);
      if (look.password_fields && !(await accounts.verify(account, password)))
        return complain("Failed to authenticate.");
      plan.pendingUser = { name: account?.username ?? uid_field, account };
      return passed;
    },
  };
}
