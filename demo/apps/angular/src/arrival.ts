import { inject, Injectable } from "@angular/core";
import { Router } from "@angular/router";
import type { FlowDoneEvent } from "flow-executor";
import { leaveFor, routeOf } from "../../shared/account";
import { Session } from "./session";

/** The end of a flow is the application's: its router goes on, and the page is left only for what is not in it. */
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
