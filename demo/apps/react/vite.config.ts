import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import proxy from "../proxy.mjs";

export default defineConfig({
  plugins: [react()],
  server: {
    proxy,
    fs: { allow: ["../.."] },
  },
});
