import { inject } from "@angular/core";
import { type CanActivateFn, Router, type Routes } from "@angular/router";
import { signInFor } from "../../shared/account";
import {
  Account,
  Callback,
  Hosted,
  NotFound,
  OpenId,
  SignIn,
  SignOut,
} from "./pages";
import { Home } from "./home";
import { Playground } from "./playground";
import { Session } from "./session";
import { Settings } from "./settings";
import { Tour } from "./tour";

/** Loads the signed-in user before a page is shown. */
const known: CanActivateFn = async () => {
  const session = inject(Session);
  if (session.user() === null) await session.refresh();
  return true;
};

/** Sends a person who is not signed in to the sign-in, and back afterwards. */
const members: CanActivateFn = async (_route, { url }) => {
  const session = inject(Session);
  const router = inject(Router);
  if (session.user() === null) await session.refresh();
  return session.user() ? true : router.parseUrl(signInFor(url));
};

export const routes: Routes = [
  {
    path: "",
    canActivate: [known],
    children: [
      { path: "", pathMatch: "full", component: Home },
      { path: "sign-in", component: SignIn },
      { path: "sign-out", component: SignOut },
      { path: "openid", component: OpenId },
      { path: "callback", component: Callback },
      { path: "account", component: Account, canActivate: [members] },
      { path: "settings", component: Settings, canActivate: [members] },
      { path: "tour", component: Tour },
      { path: "playground", component: Playground },
      { path: "if/flow/:slug", component: Hosted },
      { path: "**", component: NotFound },
    ],
  },
];
