// Lets the test sign in with an element on the page, and sign out.
import "flow-executor";
import { signOut } from "flow-executor/session";

window.signIn = () => {
  const answers = [{ uid_field: "ada" }, { password: "analytical engine" }];
  const element = document.createElement("flow-executor");
  Object.assign(element, { slug: "default-authentication-flow", query: "" });
  Object.assign(element, { redirect: "manual", notices: "off" });
  element.addEventListener("flow-challenge", () =>
    element.respond(answers.shift()),
  );
  document.body.append(element);
};
window.signOut = signOut;
