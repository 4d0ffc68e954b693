/** What people type and paste: digits of every script, and characters that are not seen. */
import { expect } from "@open-wc/testing";
import fc from "fast-check";
import {
  typedCode,
  typedPhoneNumber,
} from "../../src/stage-kit/authenticator/typed.js";
import { isAddress, typedAddress } from "../../src/stage-kit/typed-address.js";

const SEED = 20261129;

/** The digits from 0 to 9 of each script, as the browser itself writes them. */
const SCRIPTS = Intl.supportedValuesOf("numberingSystem")
  .map((system) =>
    [...Array(10).keys()].map((digit) =>
      new Intl.NumberFormat(`en-u-nu-${system}`).format(digit),
    ),
  )
  .filter((digits) => digits.every((digit) => /^\p{Nd}$/u.test(digit)));

const UNSEEN = [
  ...["\u200B", "\u200E", "\u200F", "\u2068", "\u2069", "\u202A", "\u202C"],
  ...["\u061C", "\u00AD", "\u2060", "\uFEFF"],
];
const BLANKS = [" ", "\u00A0", "\u3000", "\u202F", "\t"];
const DASHES = ["-", "\u2010", "\u2013", "\u2212", "\uFF0D", "ー"];

const digit = fc.nat(9);
const script = fc.constantFrom(...SCRIPTS);
/** A digit of any script, between characters that mean nothing in a code or a number. */
const drawn = fc
  .tuple(digit, script, fc.constantFrom("", ...UNSEEN, ...BLANKS, ...DASHES))
  .map(([value, digits, noise]) => [
    String(value),
    `${noise}${digits[value] ?? ""}${noise}`,
  ]);
const first = (pairs: string[][]) => pairs.map(([plain]) => plain).join("");
const second = (pairs: string[][]) => pairs.map(([, text]) => text).join("");

describe(`typed and pasted text, seed ${SEED}`, () => {
  it("is converted from the digits of many scripts", () => {
    expect(SCRIPTS).to.have.lengthOf.above(20);
    const all = SCRIPTS.map((digits) => typedCode(digits.join("")));
    expect(new Set(all)).to.deep.equal(new Set(["0123456789"]));
  });

  describe("a code", () => {
    it("is converted to ASCII digits, with any characters between them", () => {
      fc.assert(
        fc.property(fc.array(drawn), (pairs) => {
          expect(typedCode(second(pairs))).to.equal(first(pairs));
        }),
        { seed: SEED, numRuns: 500 },
      );
    });

    it("keeps letters and zeros, also of full width", () => {
      expect(typedCode("001234")).to.equal("001234");
      expect(typedCode("aB3d E5fG\u20137hJ9")).to.equal("aB3dE5fG7hJ9");
      expect(typedCode("ａＢ３")).to.equal("aB3");
    });

    it("is unchanged if it is converted again", () => {
      fc.assert(
        fc.property(fc.string({ unit: "binary" }), (text) => {
          const code = typedCode(text);
          expect(typedCode(code)).to.equal(code);
          expect(code).not.to.match(/[\s\p{Cf}]/u);
        }),
        { seed: SEED, numRuns: 500 },
      );
    });
  });

  describe("a phone number", () => {
    for (const [text, number] of [
      ["+49 151 2345678", "+491512345678"],
      ["+49 (151) 23-45.67/8", "+491512345678"],
      ["+49 (0)151 2345678", "+491512345678"],
      ["+49(0) 151 2345678", "+491512345678"],
      ["+49 (0151) 2345678", "+491512345678"],
      ["0049 (0) 151 2345678", "+491512345678"],
      ["+44\u00A0(0)20\u00A07946\u00A00000", "+442079460000"],
      ["+1 (0)212 555 0100", "+12125550100"],
      ["+351 (0)21 123 4567", "+351211234567"],
      ["+39 (0)6 1234 5678", "+390612345678"],
      ["+39 06 1234 5678", "+390612345678"],
      ["+378 (0549) 123456", "+3780549123456"],
      ["+٩٦٦٥٠١٢٣٤٥٦٧", "+966501234567"],
      ["٠٠٩٦٦ ٥٠ ١٢٣ ٤٥٦٧", "+966501234567"],
      ["＋８１ ９０ー１２３４ー５６７８", "+819012345678"],
      ["＋８１（０）９０－１２３４－５６７８", "+819012345678"],
      ["＋81 90\u30001234\u30005678", "+819012345678"],
      ["tel:+49-151-2345678", "+491512345678"],
      ["TEL: +49 151 2345678", "+491512345678"],
      ["\u202A+49 151 2345678\u202C", "+491512345678"],
      ["\u2068+49\u2069 151\u200B2345678", "+491512345678"],
      ["00 49 151 2345678", "+491512345678"],
      ["+49 151 2345678;ext=9", undefined],
      ["0151 2345678", undefined],
      ["+0151 2345678", undefined],
      ["49 151 2345678", undefined],
      ["+49 151 CALL ME", undefined],
      ["++49 151 2345678", undefined],
      ["+49 151 2345678 +49", undefined],
      ["+49 1", undefined],
      ["+49 1512 345678 901234", undefined],
      ["", undefined],
    ] as const)
      it(`becomes ${number ?? "invalid"}: ${JSON.stringify(text)}`, () => {
        expect(typedPhoneNumber(text)).to.equal(number);
      });

    it("is valid E.164 or undefined, and unchanged if it is converted again", () => {
      const part = fc.constantFrom(
        ...["+", "＋", "00", "0", "(0)", "tel:", "٩", "3", "49", "39", "1"],
        ...[" ", "-", "(", ")", "\u200E", "x"],
      );
      fc.assert(
        fc.property(fc.array(part, { maxLength: 16 }), (parts) => {
          const number = typedPhoneNumber(parts.join(""));
          if (number === undefined) return;
          expect(number).to.match(/^\+[1-9][0-9]{5,14}$/);
          expect(typedPhoneNumber(number)).to.equal(number);
        }),
        { seed: SEED, numRuns: 2_000 },
      );
    });
  });

  describe("an address", () => {
    it("loses only invisible characters at its ends", () => {
      const noise = fc
        .array(fc.constantFrom(...UNSEEN, ...BLANKS))
        .map((all) => all.join(""));
      const address = fc.constantFrom(
        ...["ada@example.com", "ada@bücher.example", "max@straße.example"],
        ...[
          "a\u200Db@example.com",
          "ada@نامه\u200Cای.example",
          "Ａda@x.example",
        ],
      );
      fc.assert(
        fc.property(noise, address, noise, (before, text, after) => {
          expect(typedAddress(before + text + after)).to.equal(text);
        }),
        { seed: SEED, numRuns: 500 },
      );
    });

    for (const text of [
      ...["ada@example.com", "ada@bücher.example", "max@straße.example"],
      ...[
        "root@localhost",
        "ada+news@sub.example.com",
        "ada@نامه\u200Cای.example",
      ],
      ...["ada@例え。jp", "jürgen@example.com", "ada@xn--bcher-kva.example"],
    ])
      it(`can be ${JSON.stringify(text)}`, () => {
        expect(isAddress(text)).to.equal(true);
      });

    for (const text of [
      ...["", "ada", "@example.com", "ada@", "ada@example.", "ada@.example"],
      ...["ada@example,com", "ada@exam\u200Bple.com", "a da@example.com"],
      ...["Ada <ada@example.com>", "<ada@example.com>", "ada@b@example.com"],
      ...["mailto:ada@example.com", "ada@example.com, bob@example.com"],
      ...["ada＠example.com", "ada@exam..ple"],
    ])
      it(`cannot be ${JSON.stringify(text)}`, () => {
        expect(isAddress(text)).to.equal(false);
      });
  });
});
