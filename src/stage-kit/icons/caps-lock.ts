import { icon } from "./icon.js";

export const capsLockIcon = () =>
  icon("m10 3.2 6.4 6.6h-3.2v3.4H6.8V9.8H3.6zM6.8 16.6h6.4");
