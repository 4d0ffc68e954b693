/** A picker: a plane for saturation and brightness, and a slider for the hue. The text field beside it does the same. */
import { fromHsv, type Hsv, toHex, toHsv, toRgb } from "./colour.js";
import { find } from "./page.js";

/** Fires `change` with the color as `#rrggbb`. */
export class ColourPlane {
  readonly #plane = find("#plane");
  readonly #thumb = find(".thumb", this.#plane);
  readonly #hue = find<HTMLInputElement>("#hue");
  readonly #changed: (color: string) => void;
  #now: Hsv = { hue: 0, saturation: 0, value: 0 };

  constructor(changed: (color: string) => void) {
    this.#changed = changed;
    this.#plane.addEventListener("pointerdown", (event) => {
      this.#plane.setPointerCapture(event.pointerId);
      this.#point(event);
    });
    this.#plane.addEventListener("pointermove", (event) => {
      if (this.#plane.hasPointerCapture(event.pointerId)) this.#point(event);
    });
    this.#plane.addEventListener("keydown", (event) => this.#press(event));
    this.#hue.addEventListener("input", () =>
      this.#move({ ...this.#now, hue: Number(this.#hue.value) }),
    );
  }

  /** Shows a color that was chosen elsewhere. Grey has no hue of its own, so the slider stays. */
  show(color: string): void {
    if (toHex(fromHsv(this.#now)) === toHex(toRgb(color))) return this.#draw();
    const next = toHsv(toRgb(color));
    const hue = next.saturation === 0 ? this.#now.hue : next.hue;
    this.#now = { ...next, hue };
    this.#draw();
  }

  #point({ clientX, clientY }: PointerEvent): void {
    const { left, top, width, height } = this.#plane.getBoundingClientRect();
    const saturation = within((clientX - left) / width);
    this.#move({
      ...this.#now,
      saturation,
      value: within(1 - (clientY - top) / height),
    });
  }

  #press(event: KeyboardEvent): void {
    const step = event.shiftKey ? 0.1 : 0.01;
    const { saturation, value } = this.#now;
    const moves: Readonly<Record<string, Partial<Hsv>>> = {
      ArrowRight: { saturation: within(saturation + step) },
      ArrowLeft: { saturation: within(saturation - step) },
      ArrowUp: { value: within(value + step) },
      ArrowDown: { value: within(value - step) },
      Home: { saturation: 0 },
      End: { saturation: 1 },
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    this.#move({ ...this.#now, ...move });
  }

  #move(next: Hsv): void {
    this.#now = next;
    this.#draw();
    this.#changed(toHex(fromHsv(next)));
  }

  #draw(): void {
    const { hue, saturation, value } = this.#now;
    const pure = toHex(fromHsv({ hue, saturation: 1, value: 1 }));
    this.#plane.style.setProperty("--pure", pure);
    // The plane is a picture: it is the same in both directions.
    this.#thumb.style.setProperty("--x", `${saturation * 100}%`);
    this.#thumb.style.setProperty("--y", `${(1 - value) * 100}%`);
    this.#thumb.style.backgroundColor = toHex(fromHsv(this.#now));
    this.#hue.value = String(Math.round(hue));
    const percent = (part: number) => Math.round(part * 100);
    this.#plane.ariaValueNow = String(percent(saturation));
    this.#plane.ariaValueText = `Saturation ${percent(saturation)} %, brightness ${percent(value)} %`;
  }
}

const within = (part: number) => Math.min(1, Math.max(0, part));
