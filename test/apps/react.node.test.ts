import { tell } from "./stories.js";

tell("react", ["chromium", "firefox"]);
