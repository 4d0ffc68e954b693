/** Runs before the page is painted, so that it never flashes in another theme. */
import { apply, chosen } from "./appearance-choice.js";

document.documentElement.classList.add("js");
apply(chosen());
