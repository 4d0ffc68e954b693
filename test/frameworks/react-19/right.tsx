import { useRef } from "react";
import type { FlowExecutor as Element } from "flow-executor";
import { FlowExecutor } from "flow-executor/react";

export function Wrapped() {
  const element = useRef<Element>(null);
  return (
    <FlowExecutor
      ref={element}
      slug="default-authentication-flow"
      query={{ next: "/" }}
      redirect="manual"
      headingLevel={2}
      terms={{}}
      hostedUrl={null}
      className="sign-in"
      onFlowDone={({ signedIn, to, flow }) => [signedIn, to, flow.slug]}
      onFlowError={({ error }) => element.current?.retry() ?? error.code}
    >
      <p slot="after">Help</p>
    </FlowExecutor>
  );
}

export function Bare() {
  return (
    <flow-executor
      slug="default-authentication-flow"
      base-url="/auth/"
      defer-hydration=""
      heading-level={2}
      fresh
      class="sign-in"
      stages={{ "ak-stage-dummy": "my-dummy" }}
      ref={(element) => void element?.start()}
      onflow-redirect={(event) => {
        if (event.final) event.preventDefault();
      }}
    >
      <p slot="after">Help</p>
    </flow-executor>
  );
}
