import { tell } from "./stories.js";

tell("plain", ["chromium"]);
