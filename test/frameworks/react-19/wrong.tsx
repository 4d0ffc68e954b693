import { FlowExecutor } from "flow-executor/react";

export function Wrapped() {
  return (
    <>
      {/* wrong: no such theme */}
      <FlowExecutor slug="a" theme="drak" />
      {/* wrong: no such property */}
      <FlowExecutor slgu="a" />
      {/* wrong: no such field of the event */}
      <FlowExecutor onFlowDone={({ signedin }) => signedin} />
      {/* wrong: no such event */}
      <FlowExecutor onFlowDome={() => undefined} />
    </>
  );
}

export function Bare() {
  return (
    <>
      {/* wrong: no such theme */}
      <flow-executor slug="a" theme="drak" />
      {/* wrong: no such property */}
      <flow-executor slgu="a" />
      {/* wrong: no such field of the event */}
      <flow-executor onflow-done={({ signedin }) => signedin} />
      {/* wrong: no such event */}
      <flow-executor onflow-dome={({ to }) => to} />
    </>
  );
}
