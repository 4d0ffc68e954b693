import { icon } from "./icon.js";

export const alertIcon = () =>
  icon("M10 2.9a7.1 7.1 0 1 0 0 14.2 7.1 7.1 0 0 0 0-14.2M10 6.6v4M10 13.4v.1");
