import { createApp, h } from "vue";
import { createRouter, createWebHistory, useRoute } from "vue-router";
import "./page.mjs";
import { membersOnly } from "./vue/members-only.js";
import { useUser } from "./vue/use-user.js";

const App = {
  setup() {
    const route = useRoute();
    const snapshot = useUser();
    return () => [
      h("output", route.fullPath),
      h("p", snapshot.value.user?.name ?? snapshot.value.status),
    ];
  },
};
const Empty = { render: () => undefined };
const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: "/account", component: Empty, beforeEnter: membersOnly },
    { path: "/:path(.*)*", component: Empty },
  ],
});
window.go = (path) => router.push(path);
const main = document.body.appendChild(document.createElement("main"));
createApp(App).use(router).mount(main);
