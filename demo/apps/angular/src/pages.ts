import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  inject,
  signal,
} from "@angular/core";
import { FlowExecutorDirective } from "flow-executor/angular";
import { beginOpenId, finishOpenId } from "../../shared/openid";
import { Arrival } from "./arrival";
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
 * Signs in to the application with OpenID Connect. After the sign-in, the element leaves the page to request a code.
 */
@Component({
  imports: [FlowExecutorDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (next(); as next) {
      <flow-executor slug="default-authentication-flow" [query]="{ next }" />
    }
  `,
})
export class OpenId {
  readonly next = signal<string | undefined>(undefined);

  constructor() {
    void beginOpenId().then((next) => this.next.set(next));
  }
}

@Component({ template: `<p>{{ said() }}</p>` })
export class Callback {
  readonly said = signal("");

  constructor() {
    finishOpenId(location.search).then(
      (name) => this.said.set(`OpenID Connect says: ${name}`),
      (error: Error) => this.said.set(error.message),
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
