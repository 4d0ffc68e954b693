import { Injectable, signal } from "@angular/core";
import { type User, whoAmI } from "../../shared/account";

/** The signed-in user, shared by all pages; `null` while it is unknown. */
@Injectable({ providedIn: "root" })
export class Session {
  readonly user = signal<User | undefined | null>(null);

  async refresh(): Promise<void> {
    this.user.set(await whoAmI());
  }
}
