// authentik behind the development servers of the applications, at the address of `npm start`. The applications are
// OpenID Connect clients, handle device codes, and replace authentik's flow pages.
import process from "node:process";
import { authentik, PATHS } from "../proxy/vite.mjs";

export default authentik(process.env.AUTHENTIK ?? "http://localhost:9000", [
  ...PATHS.filter((path) => path !== "/if/flow/"),
  "/application/o/",
  "^/device(\\?|$)",
]);
