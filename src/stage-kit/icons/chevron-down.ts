import { icon } from "./icon.js";

export const chevronDownIcon = () => icon("m5.5 8 4.5 4.5L14.5 8");
