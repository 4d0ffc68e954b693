import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { authentik } from "../../proxy/vite.mjs";

export default defineConfig({
  plugins: [react()],
  server: {
    // Where `npm start` has authentik.
    proxy: authentik(process.env.AUTHENTIK ?? "http://localhost:9000"),
    fs: { allow: ["../.."] },
  },
});
