import { icon } from "./icon.js";

export const deniedIcon = () =>
  icon("M10 2.9a7.1 7.1 0 1 0 0 14.2 7.1 7.1 0 0 0 0-14.2M5 5l10 10");
