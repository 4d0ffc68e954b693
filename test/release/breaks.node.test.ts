/** Which changes of the public interface are breaks, and with which sentence. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { brokenNames, brokenTypes } from "./interface.js";

type Case = readonly [
  what: string,
  old: string,
  now: string,
  ...texts: string[],
];

const breaks: Case[] = [
  [
    "an export that is gone",
    "export function a(): void;",
    "",
    "a of thing is gone.",
  ],
  [
    "an export with another name",
    "export class A { run(): void; }",
    "export class B { run(): void; }",
    "A of thing is gone; B is new and is the same otherwise.",
  ],
  [
    "an export that is no longer one",
    "export interface A { a: string; }",
    "interface A { a: string; }",
    "A of thing is gone.",
  ],
  [
    "a method that is gone",
    "export class A { run(): void; stop(): void; }",
    "export class A { run(): void; }",
    "A.stop of thing is gone.",
  ],
  [
    "a method with another name",
    "export class A { run(): Promise<string>; }",
    "export class A { go(): Promise<string>; }",
    "A.run of thing is gone; go is new and has the same type.",
  ],
  [
    "an inherited method that is gone",
    "class Base { run(): void; } export class A extends Base { }",
    "class Base { } export class A extends Base { }",
    "Base.run of thing is gone.",
  ],
  [
    "a base class that is gone",
    "export class A extends Event { }",
    "export class A { }",
    "A of thing no longer extends Event.",
  ],
  [
    "an option that became required",
    "interface O { a?: string; } export function f(o: O): void;",
    "interface O { a: string; } export function f(o: O): void;",
    "O.a of thing is required now.",
  ],
  [
    "a new option that is required",
    "interface O { } export function f(o: O): void;",
    "interface O { a: string; } export function f(o: O): void;",
    "O.a of thing is new, and required.",
  ],
  [
    "an option that takes less",
    "interface O { a?: string | URL; } export function f(o: O): void;",
    "interface O { a?: string; } export function f(o: O): void;",
    "O.a of thing no longer has the value URL.",
  ],
  [
    "a result that may be absent",
    "export interface R { a: string; } export function f(): R;",
    "export interface R { a?: string; } export function f(): R;",
    "R.a of thing is optional now.",
  ],
  [
    "a result that may be undefined",
    "export function f(): string;",
    "export function f(): string | undefined;",
    "f of thing can be undefined now, besides string.",
  ],
  [
    "a code that is gone",
    'export type Code = "a" | "b";',
    'export type Code = "a";',
    'Code of thing no longer has the value "b".',
  ],
  [
    "a text whose key is gone",
    "const terms: { readonly a: string; readonly b: string; }; export type Terms = { readonly [Key in keyof typeof terms]: string };",
    "const terms: { readonly a: string; }; export type Terms = { readonly [Key in keyof typeof terms]: string };",
    "terms.b of thing is gone.",
  ],
  [
    "a parameter that became required",
    "export function f(a?: string): void;",
    "export function f(a: string): void;",
    "f of thing needs the parameter a.",
  ],
  [
    "a new parameter that is required",
    "export class A { run(): void; }",
    "export class A { run(a: string): void; }",
    "A.run of thing needs the parameter a.",
  ],
  [
    "a parameter that is gone",
    "export function f(a: string, b?: string): void;",
    "export function f(a: string): void;",
    "f of thing no longer takes the parameter b.",
  ],
  [
    "a parameter of another type",
    "export function f(a: string): void;",
    "export function f(a: number): void;",
    "f(a) of thing has another type: it was string, and is number.",
  ],
  [
    "a parameter of a constructor",
    "export class A { constructor(a?: string); }",
    "export class A { constructor(a: string); }",
    "A.new of thing needs the parameter a.",
  ],
  [
    "what a listener gets",
    "interface E { a: string; } export function on(f: (e: E) => void): void;",
    "interface E { a?: string; } export function on(f: (e: E) => void): void;",
    "E.a of thing is optional now.",
  ],
  [
    "a property that cannot be set any more",
    "export class A { a: string; }",
    "export class A { readonly a: string; }",
    "A.a of thing can no longer be set.",
  ],
  [
    "a property that takes less",
    "export class A { a: string | undefined; }",
    "export class A { a: string; }",
    "A.a of thing no longer has the value undefined.",
  ],
  [
    "a method for extensions only",
    "export class A { run: string; }",
    "export class A { protected run: string; }",
    "A.run of thing is no longer public.",
  ],
  [
    "a type that a framework's module has no more",
    'declare module "vue" { interface Tags { "flow-executor": string; } }',
    'declare module "vue" { interface Tags { } }',
    "module vue: Tags.flow-executor of thing is gone.",
  ],
];

const additions: Case[] = [
  ["nothing", "export function a(): void;", "export function a(): void;"],
  ["a new export", "", "export function a(): void;"],
  ["a new method", "export class A { }", "export class A { run(): void; }"],
  [
    "a new field of a result",
    "export interface R { } export function f(): R;",
    "export interface R { a: string; } export function f(): R;",
  ],
  [
    "a new option",
    "interface O { } export function f(o: O): void;",
    "interface O { a?: string; } export function f(o: O): void;",
  ],
  [
    "an option that takes more",
    "interface O { a?: string; } export function f(o: O): void;",
    "interface O { a?: string | URL; } export function f(o: O): void;",
  ],
  [
    "an option that is no longer required",
    "interface O { a: string; } export function f(o: O): void;",
    "interface O { a?: string; } export function f(o: O): void;",
  ],
  [
    "a result that is less",
    "export function f(): string | undefined;",
    "export function f(): string;",
  ],
  ["a new code", 'export type Code = "a";', 'export type Code = "a" | "b";'],
  [
    "a new optional parameter",
    "export function f(): void;",
    "export function f(a?: string): void;",
  ],
  [
    "a parameter with another name",
    "export function f(a: string): void;",
    "export function f(b: string): void;",
  ],
  [
    "a function as a constant",
    "export function f(a: string): void;",
    "export const f: (a: string) => void;",
  ],
  [
    "a type that got a name",
    "export function f(): { a: string };",
    "interface R { a: string; } export function f(): R;",
  ],
  [
    "another order",
    "export class A { a(): void; b(): void; }",
    "export class A { b(): void; a(): void; }",
  ],
  [
    "a method that moved to a base class",
    "export class A { run(): void; }",
    "class Base { run(): void; } export class A extends Base { }",
  ],
  [
    "a base class between two",
    "class Base { } export class A extends Base { }",
    "class Base { } class Middle extends Base { } export class A extends Middle { }",
  ],
];

describe("a break of the types", () => {
  for (const [what, old, now, ...texts] of breaks)
    it(`is ${what}`, () => {
      assert.deepEqual(brokenTypes(old, now), texts);
    });
});

describe("no break of the types", () => {
  for (const [what, old, now] of additions)
    it(`is ${what}`, () => {
      assert.deepEqual(brokenTypes(old, now), []);
    });
});

describe("a break of the names", () => {
  const lists: [list: string, names: string[], text: string][] = [
    ["entryPoints", ["thing"], "The entry point thing/stages/a.js is gone."],
    ["addresses", [], "The file dist/cdn/thing.js is gone."],
    ["properties", [], "The property slug is gone."],
    ["methods", ["begin"], "The method start is gone (begin is new)."],
    ["events", [], "The event flow-done is gone."],
    ["slots", [], "The slot logo is gone."],
    ["parts", ["box"], "The part card is gone (box is new)."],
    ["states", [], "The state pending is gone."],
    ["customProperties", [], "The custom property --flow-accent is gone."],
    ["classes", [], "The class flow-input is gone."],
  ];
  for (const [list, names, text] of lists)
    it(`is one that is missing among ${list}`, () => {
      assert.deepEqual(brokenNames({ [list]: names }), [text]);
    });

  const layout = { type: '"card" | "bare" | undefined', default: "" };
  const fresh = { type: "boolean", default: "false" };

  it("is an attribute that is gone, takes less, or has another default", () => {
    assert.deepEqual(brokenNames({ attributes: { fresh } }), [
      "The attribute layout is gone.",
    ]);
    assert.deepEqual(
      brokenNames({
        attributes: {
          layout: { ...layout, type: '"card" | undefined' },
          fresh: { ...fresh, default: "true" },
        },
      }),
      [
        'The attribute layout no longer takes "bare".',
        "The attribute fresh has another default: it was false, and is true.",
      ],
    );
  });

  it("is not one that is new", () => {
    const theme = { type: "string", default: "auto" };
    assert.deepEqual(
      brokenNames({
        attributes: { layout, fresh, theme },
        slots: ["logo", "title"],
        parts: ["card", "title"],
      }),
      [],
    );
  });
});
