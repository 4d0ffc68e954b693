import type { FlowDoneEvent } from "flow-executor";
import { useRouter } from "vue-router";
import { leaveFor, routeOf } from "../../shared/account.js";
import { refresh } from "./session.js";

/**
 * Handles the end of a flow with the application's router. The page is left only for addresses outside the application.
 */
export function useArrival() {
  const router = useRouter();
  return async ({ to }: FlowDoneEvent) => {
    const route = routeOf(to);
    if (route === undefined) return leaveFor(to);
    await refresh();
    await router.replace(route);
  };
}
