// authentik behind Angular's development server (angular.json: "proxyConfig"), which uses Vite's proxy.
import process from "node:process";
import { authentik } from "./vite.mjs";

export default authentik(process.env.AUTHENTIK ?? "http://localhost:9000");
