import { icon } from "./icon.js";

export const codesIcon = () =>
  icon(
    "M3.5 3.5h13v13h-13zM6.5 7h2.5M6.5 10h2.5M6.5 13h2.5M11.5 7h2M11.5 10h2M11.5 13h2",
  );
