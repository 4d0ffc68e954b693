/** Whether somebody has entered a text. A text of the server is the default of its field. */
export const hasEntries = (host: HTMLElement): boolean =>
  [
    ...host.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      ":scope > [slot=stage] :is(input, textarea)",
    ),
  ].some(({ value, defaultValue }) => value !== defaultValue);
