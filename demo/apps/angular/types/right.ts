import { Component, CUSTOM_ELEMENTS_SCHEMA } from "@angular/core";
import type { FlowDoneEvent } from "flow-executor";
import { FlowExecutorDirective } from "flow-executor/angular";

@Component({
  imports: [FlowExecutorDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <flow-executor
      #executor="flowExecutor"
      slug="default-authentication-flow"
      base-url="/auth/"
      [query]="{ next: '/' }"
      redirect="manual"
      [headingLevel]="2"
      [theme]="theme"
      autofocus
      [unstyled]="false"
      (flow-done)="done($event)"
      (flow-error)="executor.element.retry(); ($event.error.code)"
    >
      <p slot="after">Help</p>
    </flow-executor>
  `,
})
export class Right {
  readonly theme = "dark";

  done({ signedIn, to, flow }: FlowDoneEvent) {
    return signedIn ? to : flow.slug;
  }
}
