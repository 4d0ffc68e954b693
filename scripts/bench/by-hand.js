// A handwritten page for one question, as the baseline for the element: fetches the challenge, shows it, and focuses the
// first field.
/* global document, fetch, location -- a page */
const slug = location.pathname.split("/")[2];
const answer = await fetch(
  `/api/v3/flows/executor/${slug}/?query=${encodeURIComponent(location.search.slice(1))}`,
  { headers: { Accept: "application/json" } },
);
const challenge = await answer.json();

const field = (name, label, type = "text") =>
  `<p><label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" required></p>`;

const forms = {
  "ak-stage-identification": ({
    password_fields,
    sources = [],
    enroll_url,
    recovery_url,
    enable_remember_me,
  }) =>
    field("uid_field", "Email or username") +
    (password_fields ? field("password", "Password", "password") : "") +
    (enable_remember_me
      ? '<label><input type="checkbox"> Remember me</label>'
      : "") +
    "<button>Log in</button>" +
    sources
      .map(
        ({ name, icon_url }) =>
          `<button type="button">${icon_url ? `<img alt="" width="20" src="${icon_url}">` : ""}${name}</button>`,
      )
      .join("") +
    (recovery_url ? `<a href="${recovery_url}">Forgot password?</a>` : "") +
    (enroll_url ? `<a href="${enroll_url}">Sign up</a>` : ""),
  "ak-stage-password": ({ pending_user }) =>
    `<p>${pending_user}</p>${field("password", "Password", "password")}<button>Continue</button>`,
  "ak-stage-prompt": ({ fields }) =>
    fields
      .map(({ field_key, label, type }) => field(field_key, label, type))
      .join("") + "<button>Continue</button>",
  "ak-stage-authenticator-validate": ({ pending_user }) =>
    `<p>${pending_user}</p>${field("code", "Code")}<button>Continue</button>`,
};

const { background } = challenge.flow_info;
document.body.innerHTML = `<style>body{margin:0}form{max-width:416px;margin:5vh auto;padding:32px;display:grid;gap:16px;font:16px/24px system-ui;background:#fff;position:relative}label,input{display:block}input:not([type=checkbox]),button{min-height:44px;font:inherit;width:100%;box-sizing:border-box}</style>${background ? `<img alt="" src="${background}" style="position:absolute;inset:0;width:100%;height:100%">` : ""}<form><h1></h1>${forms[challenge.component](challenge)}</form>`;
document.querySelector("h1").textContent = challenge.flow_info.title;
document.querySelector("input").focus();
