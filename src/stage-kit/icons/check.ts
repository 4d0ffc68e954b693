import { icon } from "./icon.js";

export const checkIcon = () => icon("m4 10.6 3.9 3.9L16 6");
