import { base64, bytesOf, sha256 } from "../wire/encodings.js";

/** The picture for a missing name. */
export const DEFAULT_AVATAR = "/static/dist/assets/images/user_default.png";

/** Initials on a color that depends only on the name, so that an unknown name has a picture too. */
export async function avatar(name: string): Promise<string> {
  if (!name) return DEFAULT_AVATAR;
  const [high = 0, low = 0] = await sha256(name);
  const hue = (high * 256 + low) % 360;
  const initials = name.slice(0, 2).toUpperCase().replace(/[<>&]/g, "");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="hsl(${String(hue)} 40% 35%)"/><text x="32" y="34" fill="#fff" font-family="sans-serif" font-size="26" text-anchor="middle" dominant-baseline="middle">${initials}</text></svg>`;
  return `data:image/svg+xml;base64,${base64(bytesOf(svg))}`;
}
