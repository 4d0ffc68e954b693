import vue from "@vitejs/plugin-vue";
import { defineConfig } from "vite";
import proxy from "../proxy.mjs";

const compilerOptions = {
  isCustomElement: (tag: string) => tag === "flow-executor",
};

export default defineConfig({
  plugins: [vue({ template: { compilerOptions } })],
  server: {
    proxy,
    fs: { allow: ["../.."] },
  },
});
