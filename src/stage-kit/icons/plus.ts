import { icon } from "./icon.js";

export const plusIcon = () => icon("M10 4v12M4 10h12");
