import { icon } from "./icon.js";

export const warningIcon = () =>
  icon("M10 3.2 2.6 16.1h14.8zM10 8.2v3.6M10 13.9v.1");
