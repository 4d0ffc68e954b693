// authentik behind Angular's development server (angular.json: "proxyConfig"). It is Vite's.
import process from "node:process";
import { authentik } from "./vite.mjs";

export default authentik(process.env.AUTHENTIK ?? "http://localhost:9000");
