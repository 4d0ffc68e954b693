import { icon } from "./icon.js";

export const printIcon = () =>
  icon("M6 7.5v-4h8v4M6 13.5H3.5v-6h13v6H14M6 11.5h8v5H6z");
