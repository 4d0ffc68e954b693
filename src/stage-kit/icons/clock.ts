import { icon } from "./icon.js";

export const clockIcon = () =>
  icon("M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14M10 6.2V10l2.6 1.6");
