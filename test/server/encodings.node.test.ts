/** Compares the encodings and random values of the flow server with Node's own. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { it } from "node:test";
import {
  base64,
  base64url,
  bytesOf,
  hex,
  sha256,
  textOf,
} from "../../demo/server/wire/encodings.js";
import {
  randomBase64url,
  randomDigits,
  randomHex,
} from "../../demo/server/wire/random.js";

const every = Uint8Array.from({ length: 256 }, (_, byte) => byte);

it("bytes are decoded to the same text as in Node", () => {
  for (const length of [0, 1, 2, 3, 255, 256]) {
    const bytes = every.slice(256 - length);
    const buffer = Buffer.from(bytes);
    assert.equal(hex(bytes), buffer.toString("hex"));
    assert.equal(base64(bytes), buffer.toString("base64"));
    assert.equal(base64url(bytes), buffer.toString("base64url"));
    assert.equal(textOf(bytes), buffer.toString("utf8"));
  }
});

it("text keeps its byte order mark, both ways", () => {
  const text = "\uFEFFgrüße 🙂";
  assert.deepEqual(Buffer.from(bytesOf(text)), Buffer.from(text));
  assert.equal(textOf(bytesOf(text)), text);
});

it("digests are SHA-256", async () => {
  const wanted = createHash("sha256").update("grüße").digest("hex");
  assert.equal(hex(await sha256("grüße")), wanted);
});

it("random values have the requested length, and every digit occurs", () => {
  assert.match(randomHex(16), /^[0-9a-f]{32}$/);
  assert.match(randomBase64url(24), /^[\w-]{32}$/);
  assert.match(randomDigits(9), /^\d{9}$/);
  assert.equal(new Set(randomDigits(1000)).size, 10);
});
