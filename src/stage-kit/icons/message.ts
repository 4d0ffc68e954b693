import { icon } from "./icon.js";

export const messageIcon = () =>
  icon("M3 4.5h14v9.5H9.5L5.5 17v-3H3zM7 9.2h.01M10 9.2h.01M13 9.2h.01");
