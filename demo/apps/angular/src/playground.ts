import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  type OnDestroy,
  signal,
} from "@angular/core";
import { FlowExecutorDirective } from "flow-executor/angular";

/** Changes that an application may make to the element while the person types. */
@Component({
  imports: [FlowExecutorDirective],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Playground</h1>
    <p class="controls">
      <label>
        Flow
        <select #select (change)="slug.set(select.value)">
          @for (each of slugs; track each) {
            <option>{{ each }}</option>
          }
        </select>
      </label>
      @for (name of names; track name) {
        <label>
          <input
            #box
            type="checkbox"
            [checked]="on()[name] ?? false"
            (change)="set(name, box.checked)"
          />
          {{ name }}
        </label>
      }
      <output>{{ ticks() }}</output>
    </p>
    @for (part of on()["Below"] ? below : above; track part) {
      @if (part === "note") {
        <p>A note of the page’s.</p>
      } @else if (on()["There"]) {
        <flow-executor
          [slug]="slug()"
          query=""
          redirect="manual"
          [theme]="on()['Dark'] ? 'dark' : 'light'"
          [lang]="on()['German'] ? 'de' : 'en'"
          [hidden]="on()['Hidden'] ?? false"
        >
          @if (on()["Help"]) {
            <p slot="after">Ask the help desk.</p>
          }
        </flow-executor>
      }
    }
  `,
})
export class Playground implements OnDestroy {
  readonly slugs = ["default-authentication-flow", "dummies"];
  readonly above = ["executor", "note"];
  readonly below = ["note", "executor"];
  readonly names = ["Dark", "German", "Help", "Hidden", "Below", "There"];
  readonly slug = signal("default-authentication-flow");
  readonly ticks = signal(0);
  readonly on = signal<Partial<Record<string, boolean>>>({ There: true });
  readonly #timer = setInterval(() => this.ticks.update((at) => at + 1), 100);

  set(name: string, value: boolean): void {
    this.on.update((on) => ({ ...on, [name]: value }));
  }

  ngOnDestroy(): void {
    clearInterval(this.#timer);
  }
}
