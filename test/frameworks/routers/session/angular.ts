import { Component, inject, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { provideRouter, Router, RouterOutlet } from "@angular/router";
import { membersOnly } from "./angular/members-only";
import { injectUser } from "./angular/user";
import "./page.mjs";

@Component({
  selector: "app-root",
  imports: [RouterOutlet],
  template: `<output>{{ url() }}</output>
    <p>{{ user().user?.name ?? user().status }}</p>
    <router-outlet />`,
})
class App {
  readonly url = signal("/");
  readonly user = injectUser();

  constructor() {
    const router = inject(Router);
    router.events.subscribe(() => this.url.set(router.url));
    Object.assign(window, { go: (path: string) => router.navigateByUrl(path) });
  }
}

@Component({ template: "" })
class Page {}

void bootstrapApplication(App, {
  providers: [
    provideRouter([
      { path: "account", component: Page, canActivate: [membersOnly] },
      { path: "**", component: Page },
    ]),
  ],
});
