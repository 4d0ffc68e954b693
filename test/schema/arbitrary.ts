/** Generates challenges that the published schemas allow, although no server has sent them yet. */
import fc from "fast-check";
import {
  discriminate,
  mapping,
  schemaDocument,
  schemaOf,
  VERSIONS,
  type Schema,
  type SchemaDocument,
} from "./document.js";

/** Which optional fields are present. */
type Fullness = "required" | "some" | "everything";

/** Texts that would run if they were used as more than text or an address. */
const HOSTILE = [
  '<img src="x" onerror="ruin()">',
  "<svg onload=ruin()>",
  '"><script>ruin()</script>',
  "javascript:ruin()",
  " JaVaScRiPt:ruin()//",
  "data:text/html,<script>parent.ruin()</script>",
  '<a href="javascript:ruin()" onclick="ruin()">press</a>',
  "{{constructor.constructor('ruin()')()}}",
];
const ADDRESSES = [
  "/if/flow/another/",
  "/static/logo.svg",
  "https://example.com/?a=b#c",
  "///evil.example/",
  "myapp://open",
  "fa://fa-github",
];
const WORDS = [
  "",
  " ",
  "مرحبًا بك في البوابة ١٢٣",
  "‮desrever",
  "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz".repeat(4),
  "a b ".repeat(150),
  "👩‍👩‍👧‍👦 naïve\n\ttext",
  "null",
  "constructor",
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 40 }) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 2, arbitrary: fc.constantFrom(...ADDRESSES) },
);
const KEYS = [
  "uid_field",
  "password",
  "code",
  "non_field_errors",
  "component",
  "of another kind",
  "__proto__",
];
const anything = fc.jsonValue({ maxDepth: 2 });
/** An object that the schema does not specify. */
const open = fc.dictionary(
  fc.constantFrom("challenge", "user", "rp", "email", "allowCredentials"),
  fc.oneof(text, anything),
);

class Arbitraries {
  readonly #document: SchemaDocument;
  readonly #fullness: Fullness;

  constructor(document: SchemaDocument, fullness: Fullness) {
    this.#document = document;
    this.#fullness = fullness;
  }

  of(schema: Schema): fc.Arbitrary<unknown> {
    const { nullable, ...rest } = schema;
    const some = this.#plain(rest);
    return nullable ? fc.option(some, { freq: 4 }) : some;
  }

  #plain(schema: Schema): fc.Arbitrary<unknown> {
    if (schema.$ref) return this.named(schema.$ref.split("/").at(-1) ?? "");
    for (const union of [schema.oneOf, schema.anyOf])
      if (Array.isArray(union))
        return fc.oneof(...(union as Schema[]).map((each) => this.of(each)));
    const { allOf, enum: values } = schema;
    if (Array.isArray(allOf)) {
      const [first, ...others] = allOf as Schema[];
      if (first && others.length === 0) return this.of(first);
    }
    // A value of a later version.
    if (values)
      return values.length > 1
        ? fc.oneof(
            { weight: 9, arbitrary: fc.constantFrom(...values) },
            { weight: 1, arbitrary: fc.constant("of a new kind") },
          )
        : fc.constantFrom(...values);
    switch (schema.type) {
      case "string":
        return text;
      case "boolean":
        return fc.boolean();
      case "integer":
        return fc.oneof(fc.integer(), fc.constantFrom(0, 1, 6));
      case "number":
        return fc.oneof(fc.integer(), fc.constantFrom(0, 0.5));
      case "array":
        return fc.array(this.of(schema.items ?? {}), { maxLength: 4 });
      default:
        return this.#object(schema);
    }
  }

  named(name: string): fc.Arbitrary<unknown> {
    return this.of(schemaOf(this.#document, name));
  }

  #object(schema: Schema): fc.Arbitrary<unknown> {
    const { properties, additionalProperties, required = [] } = schema;
    if (!properties) {
      if (schema.type !== "object") return anything;
      const inner =
        typeof additionalProperties === "object" ? additionalProperties : {};
      if (Object.keys(inner).length === 0) return open;
      const key = fc.constantFrom(...KEYS);
      return fc.dictionary(key, this.of(inner), { maxKeys: 3 });
    }
    const all = Object.entries(properties);
    const wanted =
      this.#fullness === "required"
        ? all.filter(([key]) => required.includes(key))
        : all;
    // A value that must be sent back cannot be blank there.
    const model = Object.fromEntries(
      wanted.map(([key, inner]) => [
        key,
        key === "token" ? fc.string({ minLength: 1 }) : this.of(inner),
      ]),
    );
    const keys = wanted.map(([key]) => key);
    const known = fc.record(model, {
      requiredKeys:
        this.#fullness === "some"
          ? keys.filter((key) => required.includes(key))
          : keys,
    });
    const unknown = fc.record(
      { of_a_new_kind: anything },
      { requiredKeys: [] },
    );
    return fc.tuple(known, unknown).map(([a, b]) => ({ ...b, ...a }));
  }
}

/** A challenge that a version may send. */
export interface Sample {
  readonly version: string;
  readonly challenge: unknown;
}

/** `count` challenges of a component: a third without optional fields, a third with all of them. */
function samplesOf(
  document: SchemaDocument,
  component: string,
  count: number,
  seed: number,
): unknown[] {
  const name = mapping(document, "ChallengeTypes")[component] ?? "";
  const challenge = fc.oneof(
    ...(["required", "some", "everything"] as const).map((fullness) =>
      new Arbitraries(document, fullness).named(name),
    ),
  );
  return fc.sample(challenge, { seed, numRuns: count });
}

/** At least `count` challenges of a component, as many of each version that has it. */
export function sampleChallenges(
  component: string,
  count: number,
  seed: number,
): Sample[] {
  const documents = VERSIONS.map((version) => {
    const document = schemaDocument(version);
    discriminate(document);
    return { version, document };
  }).filter(({ document }) => component in mapping(document, "ChallengeTypes"));
  const each = Math.ceil(count / documents.length);
  return documents.flatMap(({ version, document }) =>
    samplesOf(document, component, each, seed).map((challenge) => ({
      version,
      challenge,
    })),
  );
}
