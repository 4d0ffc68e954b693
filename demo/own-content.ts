/** A page with its say in an enrollment: it shows how strong a password is, and refuses weak ones and some addresses. */
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import "/dist/cdn/flow-executor.js";
import { find } from "./create.js";

const WORDS = ["very weak", "weak", "fair", "good", "strong"];
/** From 0 to 4. */
const ENOUGH = 3;
const BLOCKED = "@disposable.example";

const zxcvbn = new ZxcvbnFactory();
const element = find<HTMLElementTagNameMap["flow-executor"]>("flow-executor");

element.addEventListener("flow-challenge", ({ place }) => {
  const password = element.querySelector<HTMLInputElement>("[name=password]");
  const end = place("fields-end");
  if (!password || !end || end.hasChildNodes()) return;
  const strength = document.createElement("meter");
  strength.max = WORDS.length - 1;
  strength.low = strength.high = ENOUGH;
  strength.optimum = strength.max;
  const label = document.createElement("label");
  label.className = "meter";
  const text = document.createElement("span");
  label.append(text, strength);
  end.append(label);
  const show = () => {
    const { score } = zxcvbn.check(password.value);
    strength.value = score;
    text.textContent = `Password: ${WORDS[score]}`;
  };
  password.addEventListener("input", show);
  show();
});

element.addEventListener("flow-response", (event) => {
  const { email, password } = event.response as Partial<Record<string, string>>;
  if (email?.endsWith(BLOCKED))
    event.refuse({ email: "Use an address that you keep." });
  if (password && zxcvbn.check(password).score < ENOUGH)
    event.refuse({ password: "Choose a password that is harder to guess." });
});
