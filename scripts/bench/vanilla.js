// A handwritten page with only two forms: fetches a challenge, shows it, sends the answer.
/* global document, fetch, FormData, location -- a page */
const URL = `/api/v3/flows/executor/default-authentication-flow/?query=${encodeURIComponent(location.search.slice(1))}`;

const FORMS = {
  "ak-stage-identification":
    '<label for="name">Email or username</label><input id="name" name="uid_field" autocomplete="username" required>',
  "ak-stage-password":
    '<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required>',
};

export function show(challenge) {
  const place = document.querySelector("#place");
  place.innerHTML = `<style>form{max-width:416px;margin:5vh auto;padding:32px;display:grid;gap:16px;font:16px/24px system-ui}input,button{min-height:44px;font:inherit}</style><form><h1></h1>${FORMS[challenge.component] ?? ""}<p role="alert"></p><button>Continue</button></form>`;
  place.querySelector("h1").textContent = challenge.flow_info?.title ?? "";
  const [error] = Object.values(challenge.response_errors ?? {}).flat();
  place.querySelector("p").textContent = error?.string ?? "";
  place.querySelector("form").onsubmit = (event) => {
    event.preventDefault();
    void ask(Object.fromEntries(new FormData(event.target)));
  };
}

async function ask(data) {
  const body = data && JSON.stringify(data);
  const headers = { "Content-Type": "application/json" };
  const response = await fetch(URL, data && { method: "POST", body, headers });
  show(await response.json());
}

if (!location.hash) await ask();
