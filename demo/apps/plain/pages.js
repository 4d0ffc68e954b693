/** The scripts of the pages. Each runs after its template was inserted, and may return a function that runs when the page is left. */
import { leaveFor, routeOf } from "/shared/account.js";
import { codeRequest, forgetTokens, tokens } from "./openid.js";
import "./tour-step.js";
import { playground } from "./playground.js";
import { fill, refresh, session } from "./session.js";

const executor = (root) => root.querySelector("flow-executor");
const copy = (id) =>
  document.querySelector(`template[id=${id}]`).content.cloneNode(true);

/** Handles the end of a flow with the application's router. The page is left only for addresses outside the application. */
function arrive(main, go) {
  executor(main).addEventListener("flow-done", async ({ to }) => {
    const route = routeOf(to);
    if (route === undefined) return leaveFor(to);
    await refresh();
    await go(route, { replace: true });
  });
}

function signOut(main, go) {
  forgetTokens();
  arrive(main, go);
}

function home(main) {
  const dialog = main.querySelector("dialog");
  const greet = () => {
    if (session.user)
      main.querySelector("#greeting").textContent =
        `Hello ${session.user.name}.`;
  };
  greet();
  main.querySelector("button").addEventListener("click", () => {
    dialog.replaceChildren(copy("dialog"));
    executor(dialog).addEventListener("flow-done", async () => {
      dialog.close();
      await refresh();
      greet();
    });
    dialog.showModal();
  });
  dialog.addEventListener("close", () => dialog.replaceChildren());
}

function settings(main) {
  const status = main.querySelector("[role=status]");
  main.querySelector(".controls").addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    status.textContent = "";
    executor(main)?.remove();
    main.append(copy("setting"));
    const element = executor(main);
    element.slug = target.value;
    element.addEventListener("flow-done", () => {
      element.remove();
      status.textContent = "Saved.";
    });
    element.addEventListener("flow-redirect", (event) => {
      // Closes the dialog on "Cancel".
      if (event.reason !== "cancel") return;
      event.preventDefault();
      element.remove();
    });
  });
}

/** Writes the message of an error where the page has a place for it. */
const complain = (main) => (error) =>
  (main.querySelector("[role=alert]").textContent = error.message);

/**
 * Signs in to the application with OpenID Connect: the sign-in ends with the request for a code, for which the element
 * leaves the page.
 */
function openid(main) {
  const element = executor(main);
  codeRequest().then((next) => {
    // A person who is signed in to authentik gets the code without a sign-in.
    if (session.user) return location.assign(next);
    element.query = { next };
    element.slug = "default-authentication-flow";
  }, complain(main));
}

/** The code arrives here. */
function callback(main) {
  tokens()?.then(({ profile: { name, preferred_username } }) => {
    const told = main.querySelector("#told");
    told.textContent = `${name} (${preferred_username})`;
    told.parentElement.hidden = false;
    main.querySelector("[href='/openid']").hidden = true;
  }, complain(main));
}

function tour(main) {
  const element = executor(main);
  element.stages = { "ak-stage-dummy": "tour-step" };
  element.addEventListener("flow-done", () =>
    main.replaceChildren("That was the tour."),
  );
}

export const pages = {
  home: { show: home },
  "sign-in": { show: arrive },
  "sign-out": { show: signOut },
  account: { show: fill, members: true },
  settings: { show: settings, members: true },
  openid: { show: openid },
  callback: { show: callback },
  tour: { show: tour },
  playground: { show: playground },
  hosted: {},
  "not-found": {},
};
