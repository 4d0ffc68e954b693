import { icon } from "./icon.js";

export const phoneIcon = () =>
  icon(
    "M6.5 2.5h7A1.5 1.5 0 0 1 15 4v12a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 5 16V4a1.5 1.5 0 0 1 1.5-1.5M9 14.8h2",
  );
