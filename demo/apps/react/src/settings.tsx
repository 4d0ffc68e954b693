import { FlowExecutor } from "flow-executor/react";
import { useState } from "react";

const flows = {
  "default-password-change": "Change password",
  "default-authenticator-webauthn-setup": "Add a passkey",
};

export function Settings() {
  const [slug, setSlug] = useState<string>();
  const [done, setDone] = useState("");
  const begin = (chosen: string) => {
    setDone("");
    setSlug(chosen);
  };
  const end = () => {
    setSlug(undefined);
    setDone("Saved.");
  };
  return (
    <>
      <h1>Settings</h1>
      <p className="controls">
        {Object.entries(flows).map(([chosen, title]) => (
          <button key={chosen} type="button" onClick={() => begin(chosen)}>
            {title}
          </button>
        ))}
      </p>
      <p role="status">{done}</p>
      {slug && (
        <FlowExecutor
          className="setting"
          slug={slug}
          layout="bare"
          query=""
          redirect="manual"
          headingLevel={2}
          onFlowDone={end}
          onFlowRedirect={(event) => {
            // "Cancel" closes it.
            if (event.reason === "cancel") {
              event.preventDefault();
              setSlug(undefined);
            }
          }}
        />
      )}
    </>
  );
}
