// authentik behind the development servers of the applications, where `npm start` has it. They are clients of OpenID
// Connect, take the codes of devices, and have the pages of flows themselves.
import process from "node:process";
import { authentik, PATHS } from "../proxy/vite.mjs";

export default authentik(process.env.AUTHENTIK ?? "http://localhost:9000", [
  ...PATHS.filter((path) => path !== "/if/flow/"),
  "/application/o/",
  "^/device(\\?|$)",
]);
