import type { StagePrompt } from "../../protocol/index.js";

/** What browsers can fill in (HTML, autofill detail tokens), by the last word of a field's key: administrators name their fields freely. */
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

/** `autocomplete` of a field, by its type and else by its key; `undefined` where nothing is known of it. */
export function autocompleteOf({
  type,
  field_key,
}: StagePrompt): string | undefined {
  const key = field_key.split(".").at(-1) ?? "";
  const name = key.replace(/[-_ ]/g, "").toLowerCase();
  if (type === "username") return "username";
  if (type === "email") return "email";
  // A prompt makes passwords; only its key tells that one is asked for that exists.
  if (type === "password")
    return /current|old/.test(name) ? "current-password" : "new-password";
  return BY_KEY.find(([pattern]) => pattern.test(name))?.[1];
}
