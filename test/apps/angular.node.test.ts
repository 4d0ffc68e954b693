import { tell } from "./stories.js";

tell("angular", ["chromium"]);
