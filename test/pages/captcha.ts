/// <reference types="grecaptcha" />
/// <reference types="@hcaptcha/types" />
/// <reference types="turnstile-types" />
/**
 * Replaces a vendor's script, selected by the name in the query: `captcha.js?hcaptcha`. It draws a button to press, or
 * works invisibly after `execute()`, and refuses parameters that the vendor does not document. More names in the query
 * make it `late` (the functions come with another script), `never` (that script does not come), or `mute` (it never
 * calls back).
 */
{
  type Turnstile = typeof window.turnstile;
  type TurnstileParameters = NonNullable<Parameters<Turnstile["render"]>[1]>;
  type Known<T> = Readonly<Record<keyof T, true>>;

  const page = window as Window & {
    /** The rendered widgets, in order: vendor and parameters. */
    drawn?: { vendor: string; parameters: Record<string, unknown> }[];
    /** The number of removed widgets. */
    removed?: number;
    tokens?: number;
    hcaptcha?: object;
    grecaptcha?: object;
  };
  const { src } = document.currentScript as HTMLScriptElement;
  const { search } = new URL(src);
  const widgets = new Map<string | number, () => void>();

  const draw = (
    vendor: string,
    known: object,
    container: unknown,
    given: object,
  ): number => {
    const box = container as HTMLElement;
    const parameters = Object.fromEntries(Object.entries(given)) as Record<
      string,
      unknown
    >;
    for (const name of Object.keys(parameters))
      if (!(name in known))
        throw new Error(`${vendor} knows no parameter ${name}.`);
    if (typeof parameters.sitekey !== "string")
      throw new Error(`${vendor} needs a sitekey.`);
    if (!box.isConnected || box.childElementCount > 0)
      throw new Error(`${vendor} cannot be drawn there.`);
    page.drawn = [...(page.drawn ?? []), { vendor, parameters }];
    const id = page.drawn.length;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = `I am human (${vendor})`;
    const isUnseen =
      parameters.size === "invisible" || parameters.execution === "execute";
    button.hidden = isUnseen;
    const solve = () => {
      page.tokens = (page.tokens ?? 0) + 1;
      (parameters.callback as (token: string) => void)(
        `${vendor}-${page.tokens}`,
      );
    };
    button.onclick = solve;
    box.append(button);
    widgets.set(id, () => queueMicrotask(solve));
    return id;
  };
  const execute = (id: string | number) =>
    search.includes("mute") || widgets.get(id)?.();
  const remove = () => void (page.removed = (page.removed ?? 0) + 1);

  const RECAPTCHA: Known<ReCaptchaV2.Parameters> = {
    sitekey: true,
    theme: true,
    type: true,
    hl: true,
    size: true,
    tabindex: true,
    badge: true,
    action: true,
    isolated: true,
    callback: true,
    "expired-callback": true,
    "error-callback": true,
  };
  const recaptcha = {
    ready: (then: () => void) => queueMicrotask(then),
    render: (box: string | HTMLElement, given?: ReCaptchaV2.Parameters) =>
      draw("recaptcha", RECAPTCHA, box, given ?? {}),
    execute: (id?: number) => Promise.resolve(execute(id ?? 0)),
    reset: () => undefined,
    getResponse: () => "",
  };

  const HCAPTCHA: Known<ConfigRender> = {
    sitekey: true,
    theme: true,
    size: true,
    "challenge-container": true,
    hl: true,
    tplinks: true,
    tabindex: true,
    custom: true,
    mode: true,
    callback: true,
    "error-callback": true,
    "chalexpired-callback": true,
    "expired-callback": true,
    "open-callback": true,
    "close-callback": true,
    andint: true,
  };
  const hcaptcha = {
    render: (box: string | HTMLElement, given: ConfigRender) =>
      String(draw("hcaptcha", HCAPTCHA, box, given)),
    execute: (id: string) => Promise.resolve(execute(Number(id))),
    reset: () => undefined,
    remove,
  };

  const TURNSTILE: Known<TurnstileParameters> = {
    sitekey: true,
    action: true,
    cData: true,
    chlPageData: true,
    callback: true,
    "error-callback": true,
    execution: true,
    "expired-callback": true,
    "before-interactive-callback": true,
    "after-interactive-callback": true,
    "unsupported-callback": true,
    theme: true,
    language: true,
    tabindex: true,
    "timeout-callback": true,
    "response-field": true,
    "response-field-name": true,
    size: true,
    retry: true,
    "retry-interval": true,
    "refresh-expired": true,
    appearance: true,
  };
  const turnstile: Pick<Turnstile, "render" | "execute" | "reset" | "remove"> =
    {
      render: (box, given) =>
        String(draw("turnstile", TURNSTILE, box, given ?? {})),
      execute: () => execute(page.drawn?.length ?? 0),
      reset: () => undefined,
      remove,
    };

  const late = {
    ready(then: () => void) {
      if (search.includes("never")) return;
      queueMicrotask(() => {
        Object.assign(late, recaptcha);
        then();
      });
    },
  };
  if (search.includes("late") || search.includes("never"))
    page.grecaptcha = late;
  else if (search.includes("enterprise"))
    page.grecaptcha = { enterprise: recaptcha };
  else if (search.includes("recaptcha")) page.grecaptcha = recaptcha;
  if (search.includes("hcaptcha")) {
    page.hcaptcha = hcaptcha;
    // hCaptcha also defines this name; here the object has no functions.
    page.grecaptcha ??= {};
  }
  if (search.includes("turnstile")) Object.assign(page, { turnstile });
}
