import {
  ApplicationRef,
  Component,
  type ComponentRef,
  createComponent,
  CUSTOM_ELEMENTS_SCHEMA,
  inject,
  input,
  output,
  signal,
} from "@angular/core";
import type { StageRequest } from "flow-executor";
import { FlowExecutorDirective } from "flow-executor/angular";
import type { ChallengeMap } from "flow-executor/client";

type Dummy = ChallengeMap["ak-stage-dummy"];

@Component({
  template: `
    <form (submit)="answer($event)">
      <p>Step {{ challenge()?.name }}</p>
      <button [disabled]="pending()">Next step</button>
    </form>
  `,
})
export class TourStep {
  readonly challenge = input<Dummy>();
  readonly pending = input(false);
  readonly request = output<StageRequest>();

  answer(event: Event): void {
    event.preventDefault();
    this.request.emit({ do: "respond", response: {} });
  }
}

/** A stage in Angular: the executor places the element, and the element contains a component. */
function defineTourStep(app: ApplicationRef): void {
  class Step extends HTMLElement {
    #challenge: Dummy | undefined;
    #pending = false;
    #component: ComponentRef<TourStep> | undefined;

    set challenge(challenge: Dummy) {
      this.#challenge = challenge;
      this.#update();
    }

    set pending(pending: boolean) {
      this.#pending = pending;
      this.#update();
    }

    connectedCallback(): void {
      const { injector: environmentInjector } = app;
      this.#component = createComponent(TourStep, {
        environmentInjector,
        hostElement: this,
      });
      this.#component.instance.request.subscribe((detail) =>
        this.dispatchEvent(new CustomEvent("stage-request", { detail })),
      );
      app.attachView(this.#component.hostView);
      this.#update();
    }

    disconnectedCallback(): void {
      this.#component?.destroy();
      this.#component = undefined;
    }

    #update(): void {
      this.#component?.setInput("challenge", this.#challenge);
      this.#component?.setInput("pending", this.#pending);
      // Renders at once, because the executor then moves the focus into the form.
      this.#component?.changeDetectorRef.detectChanges();
    }
  }
  if (!customElements.get("tour-step"))
    customElements.define("tour-step", Step);
}

@Component({
  imports: [FlowExecutorDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (done()) {
      <p>That was the tour.</p>
    } @else {
      <flow-executor
        slug="dummies"
        query=""
        [stages]="stages"
        redirect="manual"
        (flow-done)="done.set(true)"
      />
    }
  `,
})
export class Tour {
  readonly stages = { "ak-stage-dummy": "tour-step" };
  readonly done = signal(false);

  constructor() {
    defineTourStep(inject(ApplicationRef));
  }
}
