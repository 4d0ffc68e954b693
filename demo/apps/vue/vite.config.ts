import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";
import { authentik } from "../../proxy/vite.mjs";

const compilerOptions = {
  isCustomElement: (tag: string) => tag === "flow-executor",
};

export default defineConfig({
  plugins: [vue({ template: { compilerOptions } })],
  server: {
    // Where `npm start` has authentik.
    proxy: authentik(process.env.AUTHENTIK ?? "http://localhost:9000"),
    fs: { allow: ["../.."] },
  },
});
