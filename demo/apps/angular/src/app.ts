import { Component, inject } from "@angular/core";
import { RouterLink, RouterOutlet } from "@angular/router";
import { Session } from "./session";

@Component({
  selector: "app-root",
  imports: [RouterLink, RouterOutlet],
  template: `
    <nav>
      <a routerLink="/">Home</a>
      <a routerLink="/account">Account</a>
      <a routerLink="/settings">Settings</a>
      <a routerLink="/tour">Tour</a>
      <a routerLink="/playground">Playground</a>
      @if (user(); as user) {
        <span class="who">
          Signed in as {{ user.username }} ·
          <a routerLink="/sign-out">Sign out</a>
        </span>
      } @else {
        <a class="who" routerLink="/sign-in">Sign in</a>
      }
    </nav>
    <main><router-outlet /></main>
  `,
})
export class App {
  readonly user = inject(Session).user;
}
