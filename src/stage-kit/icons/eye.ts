import { icon } from "./icon.js";

export const eyeIcon = () =>
  icon(
    "M1.9 10S4.8 4.6 10 4.6s8.1 5.4 8.1 5.4-2.9 5.4-8.1 5.4S1.9 10 1.9 10M10 7.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6",
  );
