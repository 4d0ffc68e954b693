/** What was planted in a secret or personal field is nowhere in what the inspector keeps or writes. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Component } from "../../src/client/index.js";
import type { Recorder } from "../../src/inspector/recorder.js";
import { writeReport } from "../../src/inspector/write-report.js";
import { writeTest } from "../../src/inspector/write-test.js";
import { allSecrets } from "../../src/protocol/all-secrets.js";
import { fixtures } from "../../src/testing/fixtures/index.js";
import { sampleChallenges } from "../schema/arbitrary.js";
import { recorded } from "./support.js";
import { quiet } from "../support/wait.js";

/** Found in no fixture. */
const SECRET = "kq7zSecretkq7z";
const PERSON = "kq7zPersonkq7z";

const PAGE = {
  version: "0.0.0",
  inspector: "0.0.0",
  browser: "A browser",
  language: "en",
  secure: true,
  attributes: ["slug"],
};

const reportOf = ({ entries }: Recorder) => writeReport(entries, PAGE);
const allOf = (recorder: Recorder) =>
  JSON.stringify(recorder.entries) +
  writeTest(recorder.exchanges) +
  reportOf(recorder);

/** A copy in which `plant` decides the texts. */
function planted(
  value: unknown,
  plant: (text: string, key: string) => string,
  key = "",
): unknown {
  if (typeof value === "string") return plant(value, key);
  if (Array.isArray(value))
    return value.map((each: unknown) => planted(each, plant, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      planted(each, plant, name),
    ]),
  );
}

/** Puts the marker into the secret keys of the component, and into the addresses. */
function withSecrets(challenge: object, component: Component): object {
  const keys: readonly string[] = allSecrets[component];
  // The `code` of a message is not a secret.
  const { response_errors, ...secret } = challenge as Record<string, unknown>;
  const marked = planted(secret, (text, key) => {
    if (key === "component") return text;
    if (keys.includes(key)) return SECRET;
    return /^(https?:|\/)/.test(text)
      ? `${text}${text.includes("?") ? "&" : "?"}token=${SECRET}&next=%2Fx%3Fcode%3D${SECRET}`
      : text;
  });
  const fields = Object.fromEntries(keys.map((key) => [key, SECRET]));
  const nested = { deep: { [keys[0] ?? "password"]: { inner: SECRET } } };
  const errors = response_errors ? { response_errors } : {};
  return { ...(marked as object), ...fields, ...nested, ...errors };
}

/** Puts the marker into every text, as if each could name a person or a host. */
const withPersons = (challenge: object): object => {
  const marked = planted(challenge, (text, key) => {
    if (key === "component") return text;
    if (/url|icon|background|avatar|^to$/.test(key))
      return `https://${PERSON}.example/${PERSON}.png`;
    return `${PERSON} ${text}`;
  });
  const detail = { string: `${PERSON} is taken`, code: `${PERSON}-1` };
  return { ...(marked as object), response_errors: { [PERSON]: [detail] } };
};

/** What people type, and what devices answer. */
const ANSWER = {
  uid_field: PERSON,
  email: `${PERSON}@example.com`,
  favourite: `${SECRET} green`,
  password: SECRET,
  code: SECRET,
  captcha_token: SECRET,
  token: SECRET,
  webauthn: {
    id: SECRET,
    response: { signature: SECRET, clientDataJSON: SECRET },
  },
  passkey: { rawId: SECRET, response: { userHandle: SECRET } },
  response: { attestationObject: SECRET },
};

async function run(challenge: object): Promise<Recorder> {
  const first = { component: "ak-stage-dummy", flow_info: {} };
  const second = { component: "ak-stage-prompt", fields: [] };
  const { session, recorder } = recorded([first, second, challenge]);
  await session.start({
    slug: "login",
    query: `next=%2Fx&flow_token=${SECRET}&login_hint=${PERSON}`,
  });
  await session.respond(ANSWER);
  await session.respond(ANSWER);
  session.stop();
  await quiet();
  assert.ok(recorder.exchanges.length >= 3);
  return recorder;
}

const components = Object.keys(fixtures) as Component[];

describe("no secret is kept or written", () => {
  for (const component of components)
    it(component, async () => {
      const { warn } = console;
      console.warn = () => undefined;
      const states = Object.values(fixtures[component]) as object[];
      const generated = sampleChallenges(component, 6, 1);
      const all = [
        ...states,
        ...generated.map(({ challenge }) => challenge as object),
      ];
      for (const state of all) {
        const recorder = await run(withSecrets(state, component));
        assert.ok(!allOf(recorder).includes(SECRET), JSON.stringify(state));
      }
      console.warn = warn;
    });
});

describe("the report has no personal data", () => {
  for (const component of components)
    it(component, async () => {
      const { warn } = console;
      console.warn = () => undefined;
      for (const state of Object.values(fixtures[component]) as object[]) {
        const recorder = await run(withPersons(state));
        recorder.event({
          name: "flow-redirect",
          about: `https://${PERSON}.example/`,
          notes: [PERSON],
          failed: false,
        });
        recorder.mark(PERSON);
        const report = reportOf(recorder);
        assert.ok(!report.includes(PERSON), report);
        assert.ok(!report.includes("app.example"), report);
        assert.match(report, new RegExp(component));
      }
      console.warn = warn;
    });
});
