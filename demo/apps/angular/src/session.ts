import { Injectable, signal } from "@angular/core";
import { type User, whoAmI } from "../../shared/account";

/** Who is signed in, for all pages. null: it is not known yet. */
@Injectable({ providedIn: "root" })
export class Session {
  readonly user = signal<User | undefined | null>(null);

  async refresh(): Promise<void> {
    this.user.set(await whoAmI());
  }
}
