import { icon } from "./icon.js";

export const hourglassIcon = () =>
  icon(
    "M5.6 3h8.8M5.6 17h8.8M6.6 3v3.2L10 10l3.4-3.8V3M6.6 17v-3.2L10 10l3.4 3.8V17",
  );
