import { createRouter, createWebHistory } from "vue-router";
import AccountPage from "./pages/AccountPage.vue";
import CallbackPage from "./pages/CallbackPage.vue";
import HomePage from "./pages/HomePage.vue";
import HostedPage from "./pages/HostedPage.vue";
import NotFound from "./pages/NotFound.vue";
import OpenIdPage from "./pages/OpenIdPage.vue";
import PlaygroundPage from "./pages/PlaygroundPage.vue";
import SettingsPage from "./pages/SettingsPage.vue";
import SignInPage from "./pages/SignInPage.vue";
import SignOutPage from "./pages/SignOutPage.vue";
import TourPage from "./pages/TourPage.vue";
import { refresh, user } from "./session.js";

const forMembers = { meta: { members: true } };

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: "/", component: HomePage },
    { path: "/sign-in", component: SignInPage },
    { path: "/sign-out", component: SignOutPage },
    { path: "/openid", component: OpenIdPage },
    { path: "/callback", component: CallbackPage },
    { path: "/account", component: AccountPage, ...forMembers },
    { path: "/settings", component: SettingsPage, ...forMembers },
    { path: "/tour", component: TourPage },
    { path: "/playground", component: PlaygroundPage },
    { path: "/if/flow/:slug/", component: HostedPage },
    { path: "/:rest(.*)", component: NotFound },
  ],
});

// Sends a person who is not signed in to the sign-in, and back afterwards.
router.beforeEach(async ({ meta, fullPath }) => {
  if (user.value === null) await refresh();
  return !meta.members || user.value
    ? true
    : { path: "/sign-in", query: { next: fullPath }, replace: true };
});
