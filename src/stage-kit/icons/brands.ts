import { apple } from "./apple.js";
import { plex } from "./plex.js";

/**
 * Symbols for common identity providers, by their Font Awesome names. They were drawn for this project, in the style
 * and grid of the other icons.
 */
const paths = {
  apple,
  discord:
    "M6.5 5.2a11 11 0 0 1 7 0c1.5 2.4 2.5 5.2 2.7 8.3-1.2.9-2.4 1.4-3.7 1.7l-.9-1.6H8.4l-.9 1.6c-1.3-.3-2.5-.8-3.7-1.7.2-3.1 1.2-5.9 2.7-8.3M7.9 10.3v.1M12.1 10.3v.1",
  facebook: "M10.4 17V7.4A2.4 2.4 0 0 1 12.8 5h.9M7.6 10.4h5.6",
  github:
    "M7 17v-2.2c-2.6-.6-4-2.2-4-5 0-1.2.4-2.2 1-3l-.2-2.6 2.4.9a9 9 0 0 1 7.6 0l2.4-.9-.2 2.6c.6.8 1 1.8 1 3 0 2.8-1.4 4.4-4 5V17",
  gitlab: "M10 17 3 11l1.8-7 2.4 5h5.6l2.4-5L17 11z",
  google: "M10.4 10h6.2a6.6 6.6 0 1 1-2-4.7",
  key: "M12.8 3.2a4 4 0 1 0 0 8 4 4 0 0 0 0-8M10 10l-6.8 6.8M5.4 14.6l2 2",
  linkedin: "M4.5 8.4V16M4.5 4.6v.1M8.6 16V8.4M8.6 11.4a3 3 0 0 1 6 0V16",
  microsoft:
    "M3.5 3.5h5.6v5.6H3.5zM10.9 3.5h5.6v5.6h-5.6zM3.5 10.9h5.6v5.6H3.5zM10.9 10.9h5.6v5.6h-5.6z",
  okta: "M10 3.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13m0 3.9a2.6 2.6 0 1 1 0 5.2 2.6 2.6 0 0 1 0-5.2",
  openid:
    "M10 3.5v13l-2-1c-3.3-.2-5-2-5-4C3 9 5.2 7.3 8 7M12 7c1.6.2 3 .7 4 1.5l1-.8-.2 3.3-3.5-.7 1.2-.6",
  plex,
  reddit:
    "M10 7.2c3.6 0 6.5 2 6.5 4.6s-2.9 4.7-6.5 4.7-6.5-2.1-6.5-4.7 2.9-4.6 6.5-4.6l.9-3.7 3 .7M7.6 11v.1M12.4 11v.1M7.8 13.6a4 4 0 0 0 4.4 0",
  telegram: "M3 9.7 16.7 4l-2.3 12-4.6-3.5-2.3 2.3-.6-3.8L16.7 4M3 9.7l3.9 1.3",
  twitch: "M4 3.5h12.5v8l-3.2 3.2H10l-2.5 2.3v-2.3H4zM9 7v3.4M12.6 7v3.4",
  x: "M4 4l12 12M16 4 4 16",
};

/** Other names of the same symbols. */
const ALIASES: Readonly<Record<string, keyof typeof paths>> = {
  "azure-ad": "microsoft",
  "entra-id": "microsoft",
  "microsoft-entra-id": "microsoft",
  windows: "microsoft",
  "openid-connect": "openid",
  "facebook-f": "facebook",
  "linkedin-in": "linkedin",
  twitter: "x",
  "x-twitter": "x",
};

/** The path of a brand's icon, if there is one with this name. */
export function brandPath(name: string): string | undefined {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
  const known = ALIASES[key] ?? key;
  return Object.hasOwn(paths, known)
    ? paths[known as keyof typeof paths]
    : undefined;
}
