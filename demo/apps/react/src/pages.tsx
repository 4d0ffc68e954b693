import type { FlowDoneEvent } from "flow-executor";
import { FlowExecutor } from "flow-executor/react";
import { useEffect, useRef, useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { leaveFor, routeOf } from "../../shared/account.js";
import { beginOpenId, finishOpenId } from "../../shared/openid.js";
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

/** Signs in to the application by OpenID Connect: the sign-in's end is the request for a code, for which the element leaves. */
export function OpenId() {
  const [next, setNext] = useState<string>();
  useEffect(() => void beginOpenId().then(setNext), []);
  if (!next) return null;
  return <FlowExecutor slug={SIGN_IN} query={{ next }} />;
}

export function Callback() {
  const { search } = useLocation();
  const [said, setSaid] = useState("");
  useEffect(() => {
    finishOpenId(search).then(
      (name) => setSaid(`OpenID Connect says: ${name}`),
      (error: Error) => setSaid(error.message),
    );
  }, [search]);
  return <p>{said}</p>;
}

/** In the place of authentik's own page: slug and query come from the address. */
export function Hosted() {
  return <FlowExecutor />;
}
