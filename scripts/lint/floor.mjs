// The project's own ESLint plugin: checks JavaScript and CSS against the oldest supported browsers.
import { api } from "./floor-api.mjs";
import { css } from "./floor-css.mjs";

export default { meta: { name: "floor" }, rules: { api, css } };
