/** Made-up versions of a public interface, for tests of what counts as a break. */
import { script } from "./scripts.js";

interface Side {
  readonly reports: Readonly<Record<string, string>>;
  readonly names: Readonly<Record<string, unknown>>;
}

const { breaksOf } = await script<{
  breaksOf: (old: Side, now: Side) => { name: string; text: string }[];
}>("api/breaks.mjs");

const NAMES = {
  entryPoints: ["thing", "thing/stages/a.js"],
  addresses: ["thing.js"],
  attributes: {
    layout: { type: '"card" | "bare" | undefined', default: "" },
    fresh: { type: "boolean", default: "false" },
  },
  properties: ["slug"],
  methods: ["start"],
  events: ["flow-done"],
  slots: ["logo"],
  parts: ["card"],
  states: ["pending"],
  customProperties: ["--flow-accent"],
  classes: ["flow-input"],
};

const side = (code: string, names: object = {}): Side => ({
  reports: { "index.api.md": `# thing\n\n\`\`\`ts\n${code}\n\`\`\`\n` },
  names: { ...NAMES, ...names },
});

/** The sentences about the breaks between two versions of the types of an entry point. */
export const brokenTypes = (old: string, now: string): string[] =>
  breaksOf(side(old), side(now)).map(({ text }) => text);

/** The sentences about the breaks if some lists of names are others. */
export const brokenNames = (names: object): string[] =>
  breaksOf(side(""), side("", names)).map(({ text }) => text);
