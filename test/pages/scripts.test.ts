/** Pages whose other scripts change built-in objects: a sign-in must work as on an empty page. */
import { expect } from "@open-wc/testing";
import { CODE } from "../support/page.js";
import { play } from "./scripts/sign-in.js";
import { TABLE } from "./scripts/table.js";

const isChromium = "userAgentData" in navigator;
const ORDERS = ["before", "after"] as const;
/** Each row is tested with both kinds of code, alternately. */
const KINDS = ["esm", "iife"] as const;

/** The differences from an empty page. */
function changes(plain: readonly string[], played: readonly string[]): string {
  const lines = [
    ...plain
      .filter((line) => !played.includes(line))
      .map((line) => `- ${line}`),
    ...played
      .filter((line) => !plain.includes(line))
      .map((line) => `+ ${line}`),
  ];
  if (lines.length > 0) return lines.join("\n");
  return plain.join("\n") === played.join("\n") ? "" : played.join("\n");
}

describe("a page with other scripts that change globals", () => {
  let plain: string[];
  before(async function () {
    this.timeout(60_000);
    plain = await play({ scripts: [], order: "before", code: CODE.esm });
  });

  it("is compared with a whole sign-in on an empty page", async function () {
    this.timeout(60_000);
    expect(plain.filter((line) => /^(POST|done)/.test(line))).to.have.length(7);
    expect(plain.at(-1)).to.include("focus");
    const again = await play({ scripts: [], order: "after", code: CODE.iife });
    expect(changes(plain, again)).to.equal("");
  });

  const rows = TABLE.filter(({ everywhere }) => isChromium || everywhere);
  for (const [nth, { name, scripts, body, mend, ...row }] of rows.entries()) {
    for (const [turn, order] of ORDERS.entries()) {
      if (row.order && row.order !== order) continue;
      const kind = KINDS[(nth + turn) % 2] ?? "esm";
      it(`${name}, ${order} the element (${kind})`, async function () {
        this.timeout(60_000);
        const played = await play({ scripts, order, body, code: CODE[kind] });
        const lines = mend
          ? played.flatMap((line) => mend(line) ?? [])
          : played;
        expect(changes(plain, lines)).to.equal("");
      });
    }
  }
});
