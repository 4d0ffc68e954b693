import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  type ElementRef,
  inject,
  signal,
  viewChild,
} from "@angular/core";
import { RouterLink } from "@angular/router";
import { FlowExecutorDirective } from "flow-executor/angular";
import { Session } from "./session";

@Component({
  imports: [FlowExecutorDirective, RouterLink],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Demo App</h1>
    @if (session.user(); as user) {
      <p>Hello {{ user.name }}.</p>
    } @else {
      <p>Everybody may read this.</p>
    }
    <p>
      <button type="button" (click)="open()">Sign in here</button>
      <a routerLink="/openid">Sign in with OpenID Connect</a>
    </p>
    <dialog #dialog aria-label="Sign in" (close)="asks.set(false)">
      @if (asks()) {
        <flow-executor
          slug="default-authentication-flow"
          query=""
          redirect="manual"
          layout="bare"
          [headingLevel]="2"
          [autofocus]="true"
          (flow-done)="done()"
        />
      }
    </dialog>
  `,
})
export class Home {
  readonly session = inject(Session);
  readonly asks = signal(false);
  readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>("dialog");

  open(): void {
    this.asks.set(true);
    this.dialog().nativeElement.showModal();
  }

  done(): void {
    this.dialog().nativeElement.close();
    void this.session.refresh();
  }
}
