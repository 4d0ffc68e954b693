import { icon } from "./icon.js";

export const copyIcon = () => icon("M7.5 7.5h9v9h-9zM4.5 12.5h-1v-9h9v1");
