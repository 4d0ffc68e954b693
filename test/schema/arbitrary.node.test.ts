/** Checks that challenges are generated for every version, each valid for that version's schema. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Challenge, Component } from "../../src/protocol/index.js";
import { sampleChallenges } from "./arbitrary.js";
import { VERSIONS } from "./document.js";

const SEED = 20261125;

/** The versions of the generated challenges that meet a condition. */
function versions<C extends Component>(
  component: C,
  fulfils: (challenge: Challenge & { component: C }) => boolean,
): string[] {
  const samples = sampleChallenges(component, 600, SEED);
  const found = samples.filter(({ challenge }) =>
    fulfils(challenge as Challenge & { component: C }),
  );
  return VERSIONS.filter((version) =>
    found.some((sample) => sample.version === version),
  );
}

describe("the generated challenges", () => {
  it("are of all supported versions, and of the version before", () => {
    const all = versions("ak-stage-password", () => true);
    assert.deepEqual(all, VERSIONS);
    for (const version of "2025.10 2025.12 2026.2 2026.5 2026.8".split(" "))
      assert.ok(all.includes(version), version);
  });

  it("are equally many for every version", () => {
    const samples = sampleChallenges("ak-stage-password", 60, SEED);
    for (const version of VERSIONS)
      assert.equal(
        samples.filter((sample) => sample.version === version).length,
        Math.ceil(60 / VERSIONS.length),
      );
  });

  it("are only of versions that have the component", () => {
    const all = versions("ak-stage-endpoint-agent", () => true);
    assert.equal(all[0], "2025.12");
  });

  it("have only the fields and values of their version", () => {
    const choices = (kind: string) =>
      versions("ak-stage-prompt", ({ fields }) =>
        fields.some((field) =>
          field.choices?.some((choice) => typeof choice === kind),
        ),
      );
    assert.deepEqual(choices("string"), ["2025.8"]);
    assert.deepEqual(choices("object"), VERSIONS.slice(1));
    assert.deepEqual(
      versions("ak-provider-saml-native-logout", (it) => "binding" in it),
      ["2025.10", "2025.12", "2026.2"],
    );
    assert.equal(
      versions(
        "ak-stage-identification",
        ({ flow_info }) =>
          flow_info?.layout === "sidebar_left_frame_background",
      )[0],
      "2026.2",
    );
  });
});
