import "flow-executor/solid";

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
      prop:terms={{}}
      ref={(element) => void element.start()}
      on:flow-done={({ signedIn, to, flow }) => [signedIn, to, flow.slug]}
    >
      <p slot="after">Help</p>
    </flow-executor>
  );
}
