/** The handles at both sides of the page: drag, or press the arrow keys. */
import { html, type TemplateResult } from "lit";

const LEAST = 280;
const STEP = 8;
const BIG_STEP = 40;

export const widthOf = (width: string): string =>
  /^\d+$/.test(width) ? `${width}px` : "100%";

export function handle(
  side: "start" | "end",
  frame: HTMLIFrameElement,
  resize: (width: string) => void,
): TemplateResult {
  const now = () => frame.getBoundingClientRect().width;
  const to = (width: number) => {
    resize(String(Math.max(LEAST, Math.round(width))));
  };
  const drag = (event: PointerEvent) => {
    const { currentTarget, pointerId, clientX } = event;
    if (!(currentTarget instanceof HTMLElement)) return;
    currentTarget.setPointerCapture(pointerId);
    const width = now();
    const isRight =
      (side === "end") === (getComputedStyle(frame).direction === "ltr");
    // The page stays in the middle, so both of its sides move.
    currentTarget.onpointermove = (moved) => {
      to(width + (moved.clientX - clientX) * (isRight ? 2 : -2));
    };
    currentTarget.onpointerup = () => {
      currentTarget.onpointermove = null;
    };
  };
  const press = (event: KeyboardEvent) => {
    const step = event.shiftKey ? BIG_STEP : STEP;
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: now() - step,
      ArrowRight: now() + step,
      Home: LEAST,
    };
    const width = widths[event.key];
    if (width !== undefined) to(width);
    else if (event.key === "End") resize("");
    else return;
    event.preventDefault();
  };
  return html`<div
    class="handle"
    role="separator"
    tabindex="0"
    aria-orientation="vertical"
    aria-label="Width of the page, ${side}"
    aria-valuenow=${Math.round(now())}
    aria-valuemin=${LEAST}
    @pointerdown=${drag}
    @keydown=${press}
    @dblclick=${() => {
      resize("");
    }}
  ></div>`;
}
