import type { FlowDoneEvent } from "flow-executor";
import { useRouter } from "vue-router";
import { leaveFor, routeOf } from "../../shared/account.js";
import { refresh } from "./session.js";

/** The end of a flow is the application's: its router goes on, and the page is left only for what is not in it. */
export function useArrival() {
  const router = useRouter();
  return async ({ to }: FlowDoneEvent) => {
    const route = routeOf(to);
    if (route === undefined) return leaveFor(to);
    await refresh();
    await router.replace(route);
  };
}
