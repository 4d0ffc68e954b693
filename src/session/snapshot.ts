import type { FlowError } from "../client/errors.js";
import type { User } from "../protocol/index.js";

/** The signed-in user, as far as the page knows. The object is immutable: a change is another object. */
export type UserSnapshot =
  /** The server has not answered yet. */
  | {
      readonly status: "unknown";
      readonly user?: undefined;
      readonly error?: undefined;
    }
  /** Nobody is signed in. */
  | {
      readonly status: "signed-out";
      readonly user?: undefined;
      readonly error?: undefined;
    }
  | {
      readonly status: "signed-in";
      readonly user: User;
      readonly error?: undefined;
    }
  /** The server could not be asked. `user` is the last known user. */
  | {
      readonly status: "error";
      readonly user?: User | undefined;
      readonly error: FlowError;
    };

export const UNKNOWN: UserSnapshot = Object.freeze({ status: "unknown" });
const SIGNED_OUT: UserSnapshot = Object.freeze({ status: "signed-out" });

/** A new snapshot, or the previous one if it says the same, so that an interface does not render again. */
export function snapshotOf(
  user: User | undefined,
  previous: UserSnapshot,
): UserSnapshot {
  if (!user) return SIGNED_OUT;
  const isSame =
    previous.status === "signed-in" &&
    JSON.stringify(previous.user) === JSON.stringify(user);
  return isSame ? previous : Object.freeze({ status: "signed-in", user });
}
