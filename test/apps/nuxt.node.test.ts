import { follow } from "./recipes.js";

follow({
  heading: "Nuxt",
  below: "nuxt",
  more: { "package.json": '{ "private": true, "type": "module" }' },
  serve: ["nuxt", "dev", "--port", "0"],
  env: { NUXT_TELEMETRY_DISABLED: "1" },
});
