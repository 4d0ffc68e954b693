import { inject, Injectable } from "@angular/core";
import { Router } from "@angular/router";
import type { FlowDoneEvent } from "flow-executor";
import { leaveFor, routeOf } from "../../shared/account";
import { Session } from "./session";

/**
 * Handles the end of a flow with the application's router. The page is left only for addresses outside the application.
 */
@Injectable({ providedIn: "root" })
export class Arrival {
  readonly #session = inject(Session);
  readonly #router = inject(Router);

  async arrive({ to }: FlowDoneEvent): Promise<void> {
    const route = routeOf(to);
    if (route === undefined) return leaveFor(to);
    await this.#session.refresh();
    await this.#router.navigateByUrl(route, { replaceUrl: true });
  }
}
