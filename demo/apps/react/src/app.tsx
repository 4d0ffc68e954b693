import type { ReactNode } from "react";
import { Link, Navigate, Route, Routes, useLocation } from "react-router";
import { signInFor } from "../../shared/account.js";
import {
  Account,
  Callback,
  Home,
  Hosted,
  OpenId,
  SignIn,
  SignOut,
} from "./pages.js";
import { OwnForm } from "./own-form.js";
import { Playground } from "./playground.js";
import { useSession } from "./session.js";
import { Settings } from "./settings.js";
import { Tour } from "./tour.js";

/** For who is signed in; the others sign in first and come back here. */
function Members({ children }: { children: ReactNode }) {
  const { user } = useSession();
  const { pathname, search } = useLocation();
  if (user === null) return null;
  return user ? (
    children
  ) : (
    <Navigate to={signInFor(pathname + search)} replace />
  );
}

export function App() {
  const { user } = useSession();
  return (
    <>
      <nav>
        <Link to="/">Home</Link>
        <Link to="/account">Account</Link>
        <Link to="/settings">Settings</Link>
        <Link to="/tour">Tour</Link>
        <Link to="/playground">Playground</Link>
        <Link to="/own-form">Own form</Link>
        {user ? (
          <span className="who">
            Signed in as {user.username} · <Link to="/sign-out">Sign out</Link>
          </span>
        ) : (
          <Link className="who" to="/sign-in">
            Sign in
          </Link>
        )}
      </nav>
      <main>
        <Routes>
          <Route index element={<Home />} />
          <Route path="/sign-in" element={<SignIn />} />
          <Route path="/sign-out" element={<SignOut />} />
          <Route path="/openid" element={<OpenId />} />
          <Route path="/callback" element={<Callback />} />
          <Route
            path="/account"
            element={
              <Members>
                <Account />
              </Members>
            }
          />
          <Route
            path="/settings"
            element={
              <Members>
                <Settings />
              </Members>
            }
          />
          <Route path="/tour" element={<Tour />} />
          <Route path="/playground" element={<Playground />} />
          <Route path="/own-form" element={<OwnForm />} />
          <Route path="/if/flow/:slug/" element={<Hosted />} />
          <Route path="*" element={<h1>Not found</h1>} />
        </Routes>
      </main>
    </>
  );
}
