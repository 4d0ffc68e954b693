import { Component, CUSTOM_ELEMENTS_SCHEMA } from "@angular/core";
import type { FlowDoneEvent } from "flow-executor";
import { FlowExecutorDirective } from "flow-executor/angular";

@Component({
  imports: [FlowExecutorDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <!-- wrong: no such theme -->
    <flow-executor slug="a" theme="drak" />
    <!-- wrong: no number -->
    <flow-executor slug="a" [headingLevel]="'two'" />
    <!-- wrong: no boolean -->
    <flow-executor slug="a" autofocus="yes" />
    <!-- wrong: no such field of the event -->
    <flow-executor (flow-done)="signedIn = $event.signedin" />
    <!-- wrong: no such event, so that it is any -->
    <flow-executor (flow-dome)="done($event)" />
  `,
})
export class Wrong {
  signedIn: boolean | undefined;

  done(event: FlowDoneEvent) {
    return event;
  }
}
