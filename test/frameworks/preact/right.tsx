import "flow-executor/preact";

export function SignIn() {
  return (
    <flow-executor
      slug="default-authentication-flow"
      base-url="/auth/"
      defer-hydration=""
      query={{ next: "/" }}
      redirect="manual"
      fresh
      class="sign-in"
      ref={(element) => void element?.start()}
      onflow-done={({ signedIn, to, flow }) => [signedIn, to, flow.slug]}
    >
      <p slot="after">Help</p>
    </flow-executor>
  );
}
