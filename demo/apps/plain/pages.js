/** The scripts of the pages. Each runs after its template was inserted, and may return a function that runs when the page is left. */
import { leaveFor, routeOf } from "/shared/account.js";
import { beginOpenId, finishOpenId } from "/shared/openid.js";
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

/** Signs in to the application with OpenID Connect. After the sign-in, the element leaves the page to request a code. */
async function openid(main) {
  const element = executor(main);
  element.query = { next: await beginOpenId() };
  element.slug = "default-authentication-flow";
}

function callback(main) {
  const place = main.querySelector("p");
  finishOpenId(location.search).then(
    (name) => (place.textContent = `OpenID Connect says: ${name}`),
    (error) => (place.textContent = error.message),
  );
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
  "sign-out": { show: arrive },
  account: { show: fill, members: true },
  settings: { show: settings, members: true },
  openid: { show: (main) => void openid(main) },
  callback: { show: callback },
  tour: { show: tour },
  playground: { show: playground },
  hosted: {},
  "not-found": {},
};
