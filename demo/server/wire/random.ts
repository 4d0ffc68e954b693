/** Random bytes and digits that cannot be guessed. */
import { base64url, hex } from "./encodings.js";

export const randomBytes = (count: number) =>
  crypto.getRandomValues(new Uint8Array(count));

/** Two hex digits per byte. */
export const randomHex = (bytes: number): string => hex(randomBytes(bytes));

export const randomBase64url = (bytes: number): string =>
  base64url(randomBytes(bytes));

export function randomDigits(count: number): string {
  let digits = "";
  while (digits.length < count) {
    const [byte = 0] = randomBytes(1);
    // 256 is not a multiple of ten: the last six values would make some digits more frequent.
    if (byte < 250) digits += String(byte % 10);
  }
  return digits;
}
