import { createElement } from "react";
import { createRoot } from "react-dom/client";
import {
  createBrowserRouter,
  Outlet,
  RouterProvider,
  useLocation,
} from "react-router";
import "./page.mjs";
import { membersOnly } from "./react/members-only.js";
import { useUser } from "./react/use-user.js";

function Page() {
  const { pathname, search } = useLocation();
  const { user, status } = useUser();
  return [
    createElement("output", { key: 1 }, pathname + search),
    createElement("p", { key: 2 }, user?.name ?? status),
    createElement(Outlet, { key: 3 }),
  ];
}
const router = createBrowserRouter([
  {
    element: createElement(Page),
    children: [{ path: "/account", loader: membersOnly }, { path: "*" }],
  },
]);
window.go = (path) => router.navigate(path);
const main = document.body.appendChild(document.createElement("main"));
createRoot(main).render(createElement(RouterProvider, { router }));
