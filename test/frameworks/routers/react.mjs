// The page for both versions of React Router; the router is a parameter.
import { createElement, useEffect } from "react";
import { createRoot } from "react-dom/client";
import { offer } from "./page.mjs";

export function start({
  createBrowserRouter,
  RouterProvider,
  useLocation,
  useNavigate,
}) {
  function Page() {
    const navigate = useNavigate();
    const { pathname, search, hash } = useLocation();
    useEffect(() => offer({ push: navigate }), [navigate]);
    return createElement("output", null, pathname + search + hash);
  }
  const router = createBrowserRouter([
    { path: "*", element: createElement(Page) },
  ]);
  const main = document.body.appendChild(document.createElement("main"));
  createRoot(main).render(createElement(RouterProvider, { router }));
}
