import { createApp, h } from "vue";
import { createRouter, createWebHistory, useRoute } from "vue-router";
import { offer } from "./page.mjs";

const App = {
  setup() {
    const route = useRoute();
    return () => h("output", route.fullPath);
  },
};
const router = createRouter({
  history: createWebHistory(),
  routes: [{ path: "/:path(.*)*", component: App }],
});

const main = document.body.appendChild(document.createElement("main"));
createApp(App).use(router).mount(main);
offer(router);
