// A page with a router: a flow whose first reply is its end, and the documentation's code for that end.
import "flow-executor";
import { FlowClient } from "flow-executor/client";
import { ScriptedServer } from "flow-executor/testing";
import { arrive } from "./arrive.mjs";

/** Lets the test end a flow at an address from the server. */
export function offer(router) {
  window.end = (to) => {
    const component = "xak-flow-redirect";
    const { fetch } = new ScriptedServer({ component, to });
    const element = document.createElement("flow-executor");
    Object.assign(element, { slug: "login", query: "", notices: "off" });
    Object.assign(element, {
      redirect: "manual",
      client: new FlowClient({ fetch }),
    });
    arrive(element, router);
    document.body.append(element);
  };
}
