import { icon } from "./icon.js";

export const closeIcon = () => icon("M5.5 5.5l9 9M14.5 5.5l-9 9");
