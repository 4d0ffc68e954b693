/** Whether somebody has entered a text into a stage. A text of the server is the default of its field. */
export const hasEntries = (stage: HTMLElement): boolean =>
  [
    ...stage.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      "input, textarea",
    ),
  ].some(({ value, defaultValue }) => value !== defaultValue);
