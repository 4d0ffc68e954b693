import type { StagePrompt } from "../../protocol/index.js";

/**
 * The autofill tokens (HTML, autofill detail tokens) by the last part of a field's key, because administrators choose
 * the names of the fields.
 */
const BY_KEY: readonly (readonly [RegExp, string])[] = [
  [/^(full|display)?name$/, "name"],
  [/^(given|first)name$/, "given-name"],
  [/^middlename$/, "additional-name"],
  [/^(family|last|sur)name$/, "family-name"],
  [/^nickname$/, "nickname"],
  [/^e?mail(address)?$/, "email"],
  [/^(username|login)$/, "username"],
  [/^(tele)?phone(number)?$|^tel$|^mobile(number|phone)?$/, "tel"],
  [/^organi[sz]ation$|^company$/, "organization"],
  [/^(job)?title$/, "organization-title"],
  [/^(street)?address$|^street$/, "street-address"],
  [/^(postal|zip)(code)?$/, "postal-code"],
  [/^(city|town)$/, "address-level2"],
  [/^(state|province)$/, "address-level1"],
  [/^country$/, "country-name"],
  [/^birth(day|date)$|^dateofbirth$/, "bday"],
  [/^(website|url|homepage)$/, "url"],
];

/** The `autocomplete` of a field, by its type or by its key; `undefined` if neither is known. */
export function autocompleteOf({
  type,
  field_key,
}: StagePrompt): string | undefined {
  const key = field_key.split(".").at(-1) ?? "";
  const name = key.replace(/[-_ ]/g, "").toLowerCase();
  if (type === "username") return "username";
  if (type === "email") return "email";
  // A password field usually sets a new password. Only the key can say that it asks for the current one.
  if (type === "password")
    return /current|old/.test(name) ? "current-password" : "new-password";
  return BY_KEY.find(([pattern]) => pattern.test(name))?.[1];
}
