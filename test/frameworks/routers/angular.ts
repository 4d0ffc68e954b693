import { Component, inject, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { provideRouter, Router } from "@angular/router";
import { offer } from "./page.mjs";

@Component({
  selector: "app-root",
  template: `<output>{{ url() }}</output>`,
})
class App {
  readonly url = signal("/");

  constructor() {
    const router = inject(Router);
    router.events.subscribe(() => this.url.set(router.url));
    offer({ push: (address: string) => router.navigateByUrl(address) });
  }
}

@Component({ template: "" })
class Page {}

void bootstrapApplication(App, {
  providers: [provideRouter([{ path: "**", component: Page }])],
});
