import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from "@angular/core";
import type { FlowRedirectEvent } from "flow-executor";
import { FlowExecutorDirective } from "flow-executor/angular";

@Component({
  imports: [FlowExecutorDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Settings</h1>
    <p class="controls">
      @for (flow of flows; track flow.slug) {
        <button type="button" (click)="begin(flow.slug)">
          {{ flow.title }}
        </button>
      }
    </p>
    <p role="status">{{ said() }}</p>
    @if (slug(); as slug) {
      <flow-executor
        class="setting"
        [slug]="slug"
        layout="bare"
        query=""
        redirect="manual"
        [headingLevel]="2"
        (flow-done)="end()"
        (flow-redirect)="cancel($event)"
      />
    }
  `,
})
export class Settings {
  readonly flows = [
    { slug: "default-password-change", title: "Change password" },
    { slug: "default-authenticator-webauthn-setup", title: "Add a passkey" },
  ];
  readonly slug = signal<string | undefined>(undefined);
  readonly said = signal("");

  begin(slug: string): void {
    this.said.set("");
    this.slug.set(slug);
  }

  end(): void {
    this.slug.set(undefined);
    this.said.set("Saved.");
  }

  /** Closes the dialog on "Cancel". */
  cancel(event: FlowRedirectEvent): void {
    if (event.reason !== "cancel") return;
    event.preventDefault();
    this.slug.set(undefined);
  }
}
