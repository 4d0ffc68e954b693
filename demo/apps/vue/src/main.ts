import "flow-executor/vue";
import { createApp } from "vue";
import "../../shared/app.css";
import App from "./App.vue";
import { router } from "./router.js";

createApp(App).use(router).mount("#app");
