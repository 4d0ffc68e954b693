import type { FlowDoneEvent } from "flow-executor";
import { FlowExecutor } from "flow-executor/react";
import type { IdTokenClaims } from "oidc-client-ts";
import { useEffect, useRef, useState } from "react";
import { Link, useNavigate } from "react-router";
import { leaveFor, routeOf } from "../../shared/account.js";
import { codeRequest, forgetTokens, tokens } from "./openid.js";
import { useSession } from "./session.js";

const SIGN_IN = "default-authentication-flow";

/** The end of a flow is the application's: its router goes on, and the page is left only for what is not in it. */
export function useArrival() {
  const { refresh } = useSession();
  const navigate = useNavigate();
  return async ({ to }: FlowDoneEvent) => {
    const route = routeOf(to);
    if (route === undefined) return leaveFor(to);
    await refresh();
    await navigate(route, { replace: true });
  };
}

export function Home() {
  const { user, refresh } = useSession();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asks, setAsks] = useState(false);
  const open = () => {
    setAsks(true);
    dialog.current?.showModal();
  };
  return (
    <>
      <h1>Demo App</h1>
      <p>{user ? `Hello ${user.name}.` : "Everybody may read this."}</p>
      <p>
        <button type="button" onClick={open}>
          Sign in here
        </button>{" "}
        <Link to="/openid">Sign in with OpenID Connect</Link>
      </p>
      <dialog ref={dialog} onClose={() => setAsks(false)} aria-label="Sign in">
        {asks && (
          <FlowExecutor
            slug={SIGN_IN}
            query=""
            redirect="manual"
            layout="bare"
            headingLevel={2}
            autofocus
            onFlowDone={() => {
              dialog.current?.close();
              void refresh();
            }}
          />
        )}
      </dialog>
    </>
  );
}

export function SignIn() {
  const arrive = useArrival();
  return (
    <FlowExecutor
      slug={SIGN_IN}
      redirect="manual"
      autofocus
      onFlowDone={(event) => void arrive(event)}
    />
  );
}

export function SignOut() {
  const arrive = useArrival();
  useEffect(forgetTokens, []);
  return (
    <FlowExecutor
      slug="default-invalidation-flow"
      redirect="manual"
      onFlowDone={(event) => void arrive(event)}
    />
  );
}

export function Account() {
  const { user } = useSession();
  return (
    <>
      <h1>Account</h1>
      <p>
        You are {user?.name} ({user?.username}).
      </p>
    </>
  );
}

/**
 * Signs in to the application with OpenID Connect: the sign-in ends with the request for a code, for which the element
 * leaves the page.
 */
export function OpenId() {
  const { user } = useSession();
  const [next, setNext] = useState<string>();
  const [problem, setProblem] = useState<Error>();
  useEffect(() => {
    if (user === null) return;
    // A person who is signed in to authentik gets the code without a sign-in.
    const go = user ? (url: string) => location.assign(url) : setNext;
    codeRequest().then(go, setProblem);
  }, [user]);
  if (problem) return <p role="alert">{problem.message}</p>;
  return next && <FlowExecutor slug={SIGN_IN} query={{ next }} />;
}

/** The code arrives here. */
export function Callback() {
  const [user, setUser] = useState<IdTokenClaims>();
  const [problem, setProblem] = useState<Error>();
  useEffect(
    () => void tokens()?.then(({ profile }) => setUser(profile), setProblem),
    [],
  );
  return (
    <>
      <h1>OpenID Connect</h1>
      {problem && <p role="alert">{problem.message}</p>}
      {user ? (
        <p>
          OpenID Connect says: {user.name} ({user.preferred_username}).{" "}
          <Link to="/sign-out">End the session</Link>
        </p>
      ) : (
        <Link to="/openid">Sign in with OpenID Connect</Link>
      )}
    </>
  );
}

/** In the place of authentik's own page: slug and query come from the address. */
export function Hosted() {
  return <FlowExecutor />;
}
