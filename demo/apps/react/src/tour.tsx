import type { StageContext, StageRequest } from "flow-executor";
import type { ChallengeMap } from "flow-executor/client";
import { FlowExecutor } from "flow-executor/react";
import { useState } from "react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";

type Dummy = ChallengeMap["ak-stage-dummy"];

interface Props {
  readonly challenge: Dummy;
  readonly pending: boolean;
  readonly answer: () => void;
}

function Step({ challenge, pending, answer }: Props) {
  const submit = (event: { preventDefault(): void }) => {
    event.preventDefault();
    answer();
  };
  return (
    <form onSubmit={submit}>
      <p>Step {challenge.name}</p>
      <button disabled={pending}>Next step</button>
    </form>
  );
}

/** A stage in React: the element that the executor places, with a root of React's in it. */
class TourStep extends HTMLElement {
  declare context: StageContext;
  #root: Root | undefined;
  #challenge: Dummy | undefined;
  #pending = false;

  set challenge(challenge: Dummy) {
    this.#challenge = challenge;
    this.#render();
  }

  set pending(pending: boolean) {
    this.#pending = pending;
    this.#render();
  }

  connectedCallback() {
    this.#root ??= createRoot(this);
    this.#render();
  }

  disconnectedCallback() {
    this.#root?.unmount();
    this.#root = undefined;
  }

  #answer = () => {
    const detail: StageRequest = { do: "respond", response: {} };
    this.dispatchEvent(new CustomEvent("stage-request", { detail }));
  };

  #render() {
    const challenge = this.#challenge;
    if (!challenge || !this.#root) return;
    const step = { challenge, pending: this.#pending, answer: this.#answer };
    // The executor takes the focus into the form once it is there.
    flushSync(() => this.#root?.render(<Step {...step} />));
  }
}

if (!customElements.get("tour-step"))
  customElements.define("tour-step", TourStep);
const stages = { "ak-stage-dummy": "tour-step" };

export function Tour() {
  const [done, setDone] = useState(false);
  if (done) return <p>That was the tour.</p>;
  return (
    <FlowExecutor
      slug="dummies"
      query=""
      stages={stages}
      redirect="manual"
      onFlowDone={() => setDone(true)}
    />
  );
}
