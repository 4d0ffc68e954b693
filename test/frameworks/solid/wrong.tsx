import "flow-executor/solid";

export function SignIn() {
  return (
    <>
      {/* wrong: no such theme */}
      <flow-executor slug="a" theme="drak" />
      {/* wrong: no such property */}
      <flow-executor slgu="a" />
      {/* wrong: no such field of the event */}
      <flow-executor on:flow-done={({ signedin }) => signedin} />
      {/* wrong: no such event */}
      <flow-executor on:flow-dome={({ to }) => to} />
    </>
  );
}
