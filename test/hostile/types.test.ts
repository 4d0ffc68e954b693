/**
 * A server that sends values of wrong types, in every field of every challenge: the page must show something, and then
 * the next challenge.
 */
import { expect } from "@open-wc/testing";
import type { Challenge } from "../../src/protocol/index.js";
import { challenge } from "../../src/testing/challenge.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { places, put, type Path } from "./places.js";
import { Chance, fetchNothing, fuzz, Runner } from "./runner.js";

interface Case {
  name: string;
  reply: object;
}

const SEED = 20261128;
const normal = challenge("ak-stage-password");

/** The values that replace a field; `undefined` removes it. */
const ODD: readonly unknown[] = [
  undefined,
  null,
  "",
  "text",
  "%FF",
  -1,
  1e300,
  true,
  false,
  [],
  [null],
  [[]],
  ["text"],
  {},
  { a: null },
  { toString: null, valueOf: null },
  { _$litType$: 1, strings: ["<b>x</b>"], values: [] },
  { nodeType: 1, length: 3 },
  "x".repeat(5_000),
];

const told = (path: Path, odd: unknown) =>
  `${path.join(".")} = ${(JSON.stringify(odd) ?? "nothing").slice(0, 60)}`;

/** The variants of one state of a component. */
function* cases(state: Challenge, chance: Chance): Generator<Case> {
  // Another component would make it another challenge.
  const all = [...places(state)].filter(([key]) => key !== "component");
  for (const path of all)
    for (const odd of ODD)
      yield { name: told(path, odd), reply: put(state, path, odd) };
  for (const one of all) {
    const two = chance.pick(all);
    const [first, second] = [chance.pick(ODD), chance.pick(ODD)];
    yield {
      name: `${told(one, first)}, ${told(two, second)}`,
      reply: put(put(state, one, first), two, second),
    };
  }
}

/** A random selection of `count` items; all items if there are fewer. */
function some<T>(all: readonly T[], count: number, chance: Chance): T[] {
  if (all.length <= count) return [...all];
  return Array.from({ length: count }, () => chance.pick(all));
}

/** The problems of one case. */
async function judge({ reply }: Case, runner: Runner): Promise<string[]> {
  const wrong: string[] = [];
  const look = (way: string) => {
    if (runner.isEmpty) wrong.push(`${way}: nothing on the page`);
    for (const line of runner.thrown()) wrong.push(`${way}: ${line}`);
  };
  await runner.get(reply);
  look("GET");
  await runner.get(normal);
  if (runner.stage?.localName !== "ak-stage-password")
    wrong.push("after the GET: no normal challenge");
  await runner.post(reply);
  look("POST");
  await runner.get(normal);
  if (runner.stage?.localName !== "ak-stage-password")
    wrong.push("after the POST: no normal challenge");
  look("after");
  return wrong;
}

fetchNothing();

describe(`odd types, seed ${SEED}`, () => {
  for (const [component, states] of Object.entries(fixtures)) {
    it(`leave a form or an error on the page, and a working element: ${component}`, async () => {
      const chance = new Chance(SEED);
      const wrong: string[] = [];
      const all = Object.values<Challenge>(states).flatMap((state) => [
        ...cases(state, chance),
      ]);
      let runner = new Runner();
      await runner.warmUp(normal);
      for (const each of some(all, 12 * (await fuzz()), chance)) {
        const lines = await judge(each, runner);
        if (lines.length === 0) continue;
        wrong.push(`${each.name}: ${lines.join("; ")}`);
        runner.end();
        runner = new Runner();
      }
      runner.end();
      expect(wrong.slice(0, 3).join("\n")).to.equal("");
    }).timeout(300_000);
  }
});
