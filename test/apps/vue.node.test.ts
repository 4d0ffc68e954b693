import { tell } from "./stories.js";

tell("vue", ["chromium", "firefox"]);
