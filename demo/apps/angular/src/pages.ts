import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  inject,
  signal,
} from "@angular/core";
import { RouterLink } from "@angular/router";
import { FlowExecutorDirective } from "flow-executor/angular";
import type { IdTokenClaims } from "oidc-client-ts";
import { Arrival } from "./arrival";
import { codeRequest, forgetTokens, tokens } from "./openid";
import { Session } from "./session";

@Component({
  imports: [FlowExecutorDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <flow-executor
      slug="default-authentication-flow"
      redirect="manual"
      [autofocus]="true"
      (flow-done)="arrival.arrive($event)"
    />
  `,
})
export class SignIn {
  readonly arrival = inject(Arrival);
}

@Component({
  imports: [FlowExecutorDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <flow-executor
      slug="default-invalidation-flow"
      redirect="manual"
      (flow-done)="arrival.arrive($event)"
    />
  `,
})
export class SignOut {
  readonly arrival = inject(Arrival);

  constructor() {
    forgetTokens();
  }
}

@Component({
  template: `
    <h1>Account</h1>
    @if (user(); as user) {
      <p>You are {{ user.name }} ({{ user.username }}).</p>
    }
  `,
})
export class Account {
  readonly user = inject(Session).user;
}

/**
 * Signs in to the application with OpenID Connect: the sign-in ends with the request for a code, for which the element
 * leaves the page.
 */
@Component({
  imports: [FlowExecutorDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (problem(); as problem) {
      <p role="alert">{{ problem }}</p>
    }
    @if (next(); as next) {
      <flow-executor slug="default-authentication-flow" [query]="{ next }" />
    }
  `,
})
export class OpenId {
  readonly next = signal("");
  readonly problem = signal("");

  constructor() {
    const { user } = inject(Session);
    codeRequest().then(
      // A person who is signed in to authentik gets the code without a sign-in.
      (url) => (user() ? location.assign(url) : this.next.set(url)),
      (error: Error) => this.problem.set(error.message),
    );
  }
}

/** The code arrives here. */
@Component({
  imports: [RouterLink],
  template: `
    <h1>OpenID Connect</h1>
    @if (problem(); as problem) {
      <p role="alert">{{ problem }}</p>
    }
    @if (user(); as user) {
      <p>
        OpenID Connect says: {{ user.name }} ({{ user.preferred_username }}).
        <a routerLink="/sign-out">End the session</a>
      </p>
    } @else {
      <a routerLink="/openid">Sign in with OpenID Connect</a>
    }
  `,
})
export class Callback {
  readonly user = signal<IdTokenClaims | undefined>(undefined);
  readonly problem = signal("");

  constructor() {
    tokens()?.then(
      ({ profile }) => this.user.set(profile),
      (error: Error) => this.problem.set(error.message),
    );
  }
}

/** Replaces authentik's own page: slug and query come from the address. */
@Component({
  imports: [FlowExecutorDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<flow-executor />`,
})
export class Hosted {}

@Component({ template: `<h1>Not found</h1>` })
export class NotFound {}
