import { follow } from "./recipes.js";

follow({
  heading: "Astro",
  below: "astro",
  more: { "package.json": '{ "private": true, "type": "module" }' },
  serve: ["astro", "dev", "--port", "0"],
  env: { ASTRO_TELEMETRY_DISABLED: "1" },
});
