/** The forms of the demo's flows. */
import type { PromptType, StagePrompt } from "../../../src/protocol/index.js";
import { fixtures } from "../../../src/testing/fixtures/ak-stage-prompt.js";
import { printed } from "../stages/parts/prompt-fields.js";
import type { Context } from "../engine/stage.js";

function field(
  type: PromptType,
  field_key: string,
  label: string,
  more: Partial<StagePrompt> = {},
): StagePrompt {
  return {
    field_key,
    label,
    type,
    required: true,
    placeholder: "",
    initial_value: "",
    order: 0,
    sub_text: "",
    choices: null,
    ...more,
  };
}

const passwords = [
  field("password", "password", "Password", {
    sub_text: "At least <b>12</b> characters.",
  }),
  field("password", "password_repeat", "Password (repeat)"),
];

export const newAccount = () => [
  field("username", "username", "Username", {
    sub_text: 'What this is for: <a href="/news.html">read the news</a>.',
  }),
  ...passwords,
];

export const aboutYou = () => [
  field("text", "name", "Name", { required: false }),
  field("email", "email", "Email"),
];

/** The field contains the visitor's name at the source. */
export const fromProvider = () => [field("username", "username", "Username")];

export const newPassword = () => passwords;

export const mySettings = ({ session: { user } }: Context) => [
  field("username", "username", "Username", {
    initial_value: user?.username ?? "",
  }),
  field("text", "name", "Name", { initial_value: user?.name ?? "" }),
  field("email", "email", "Email", { initial_value: user?.email ?? "" }),
  field("ak-locale", "attributes.settings.locale", "Locale"),
];

export const everyType = () => fixtures["every type"].fields;

/** The prompted values, without the password. */
export const received = ({ plan: { prompted } }: Context) => {
  const items = Object.entries(prompted).map(([key, value]) => {
    const text = key === "password" ? "…" : printed(value).slice(0, 40);
    return `<li>${escaped(key)}: ${escaped(text)}</li>`;
  });
  return [
    field("static", "received", "", {
      initial_value: `<p>This is what came:</p><ul>${items.join("")}</ul>`,
    }),
  ];
};

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (each) => `&#${each.charCodeAt(0)};`);

/** A password must be long; there are no other rules. */
export const longEnough = (
  _ctx: Context,
  { password }: Record<string, unknown>,
): string[] =>
  printed(password).length < 12 ? ["Use at least 12 characters."] : [];
