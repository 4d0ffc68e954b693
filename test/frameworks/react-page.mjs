// The page that React renders on a server and hydrates in the browser.
import { createElement, useState } from "react";
import { FlowExecutor } from "flow-executor/react";

export function Page() {
  const [done, setDone] = useState("");
  const [count, setCount] = useState(0);
  const again = () => setCount(count + 1);
  return createElement(
    "main",
    null,
    createElement("button", { type: "button", onClick: again }, "Again"),
    createElement("output", null, `${String(count)} ${done}`),
    createElement(
      FlowExecutor,
      {
        slug: "default-authentication-flow",
        baseUrl: "/",
        headingLevel: 2,
        redirect: "manual",
        fresh: true,
        unstyled: false,
        query: { next: "/welcome" },
        terms: { uid_username: "Badge", uid: "Badge", uid_email: "Badge" },
        stages: {},
        className: "sign-in",
        onFlowDone: ({ to }) => setDone(new URL(to).pathname),
      },
      createElement("p", { slot: "after" }, "Help"),
    ),
  );
}
