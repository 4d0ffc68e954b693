/**
 * A device that waits for authorization: it shows a code, and polls the server until the person has entered the code
 * (RFC 8628).
 */
import { find } from "./create.js";

interface Code {
  readonly device_code: string;
  readonly user_code: string;
  readonly verification_uri: string;
  readonly verification_uri_complete: string;
  /** The pause between two requests, in seconds. */
  readonly interval: number;
}
type Answer =
  | { readonly access_token: string }
  | { readonly error: "authorization_pending" | "expired_token" };

const post = (path: string, form: Readonly<Record<string, string>>) =>
  fetch(path, { method: "POST", body: new URLSearchParams(form) });

async function begin(): Promise<void> {
  const client_id = "demo-television";
  const response = await post("/application/o/device/", { client_id });
  const code = (await response.json()) as Code;
  find("#code").textContent = code.user_code.replace(/\d{3}(?=\d)/g, "$& ");
  const address = find<HTMLAnchorElement>("#address");
  address.href = address.textContent = code.verification_uri;
  find<HTMLAnchorElement>("#at-once").href = code.verification_uri_complete;
  find("#status").textContent = "Waiting …";
  wait(code);
}

function wait(code: Code): void {
  setTimeout(() => void ask(code), code.interval * 1000);
}

async function ask(code: Code): Promise<void> {
  const { device_code } = code;
  const grant_type = "urn:ietf:params:oauth:grant-type:device_code";
  const response = await post("/application/o/token/", {
    grant_type,
    device_code,
  });
  const answer = (await response.json()) as Answer;
  if ("access_token" in answer) await greet(answer.access_token);
  else if (answer.error === "expired_token") await begin();
  else wait(code);
}

async function greet(token: string): Promise<void> {
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch("/application/o/userinfo/", { headers });
  const { name } = (await response.json()) as { readonly name: string };
  find("#waiting").hidden = true;
  find("#status").textContent = `Hello, ${name}. Enjoy the film.`;
}

await begin();
