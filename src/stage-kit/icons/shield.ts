import { icon } from "./icon.js";

export const shieldIcon = () =>
  icon(
    "M10 2.8 16 5v4.6c0 3.6-2.5 6.3-6 7.6-3.5-1.3-6-4-6-7.6V5zM7.4 9.9l1.9 1.9 3.4-3.6",
  );
