// An eslint plugin of our own: the browser floor, held in JavaScript and in CSS.
import { api } from "./floor-api.mjs";
import { css } from "./floor-css.mjs";

export default { meta: { name: "floor" }, rules: { api, css } };
