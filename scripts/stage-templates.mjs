// The templates of `npm run new-stage`: a stage that works, with one text field as an example.

const protocol = ({ component, challenge, answer }) => `
import type { ChallengeBase, UserInfo } from "./challenge-base.js";
import type { Traits } from "./traits.js";

/**
 * Asks the pending user a question, with a text as the answer.
 *
 * Source: docs/protocol/${component}.md#challenge
 */
export interface ${challenge} extends ChallengeBase, UserInfo {
  /** The discriminator. */
  component: "${component}";
  /** The question, plain text. */
  question: string;
}

/**
 * The answer, as a text.
 *
 * Source: docs/protocol/${component}.md#answer
 */
export interface ${answer} {
  /** Repeats the challenge's. */
  component: "${component}";
  /** The text, without blanks at both ends. Not empty. */
  answer: string;
}

/** The facts about this component that a client needs besides its fields. */
export const traits: Traits<${challenge}> = {};

/** The keys, in the challenge or in the answer, whose values are secret. */
export const secrets = ["answer"] as const;
`;

const stage = ({ component, challenge, className, term }) => `
import { html, nothing, type TemplateResult } from "lit";
import { define } from "../platform/define.js";
import { form } from "../stage-kit/form.js";
import { field } from "../stage-kit/field.js";
import { submitButton } from "../stage-kit/buttons.js";
import { actions } from "../stage-kit/places.js";
import { user } from "../stage-kit/user.js";
import { StageElement } from "../stage-kit/stage-element.js";
import type { Answer, ${challenge} } from "../protocol/index.js";

/**
 * Asks a question that the pending user answers in words (docs/protocol/${component}.md).
 */
export class ${className} extends StageElement<${challenge}> {
  /** The fields that show their own errors. All other errors are shown above the form. */
  override get fields() {
    return ["answer"];
  }

  protected override answer(data: FormData): Answer<"${component}"> | undefined {
    const answer = String(data.get("answer") ?? "").trim();
    if (answer) return { answer };
    this.refuse("answer", this.terms.required_field);
    return undefined;
  }

  override render(): TemplateResult {
    const { challenge, context, terms } = this;
    return form(
      this,
      html\`\${user(this)}
        <p class="flow-lead" lang=\${context.language ?? nothing}>
          <bdi>\${challenge.question}</bdi>
        </p>
        \${field(this, { name: "answer", label: terms.${term}, autocomplete: "off" })}
        \${actions(this, submitButton(this, terms.continue))}\`,
    );
  }
}

define("${component}", ${className});

declare global {
  interface HTMLElementTagNameMap {
    "${component}": ${className};
  }
}
`;

const fixtures = ({ component, challenge }) => `
import type { ${challenge} } from "../../protocol/index.js";
import { invalid } from "./errors.js";
import { flowInfo } from "./flow-info.js";
import type { Fixtures } from "./types.js";
import { jdoe, longName, rightToLeft } from "./users.js";

const normal: ${challenge} = {
  flow_info: flowInfo("Welcome to authentik!"),
  component: "${component}",
  ...jdoe,
  question: "What was the name of your first pet?",
};

export const fixtures = {
  normal,
  rejected: {
    ...normal,
    response_errors: { answer: [invalid("Invalid answer")] },
  },
  "long words": {
    ...normal,
    ...longName,
    flow_info: flowInfo(
      "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
    ),
    question: "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung?",
  },
  "right to left": {
    ...normal,
    ...rightToLeft,
    flow_info: flowInfo("مرحبًا بك في البوابة"),
    question: "ما اسم أول حيوان أليف لك؟",
    response_errors: { answer: [invalid("إجابة غير صحيحة")] },
  },
} satisfies Fixtures<"${component}">;
`;

const test = ({ component, term, isPublished }) => `
import { expect } from "@open-wc/testing";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  putIn,
  standing,
  words,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";

const COMPONENT = "${component}";

/** Delete each line when it is done, and delete the test "is finished" with the last line. */
const LEFT_TO_DO = [
  "src/protocol/${component}.ts: the fields that the server sends and takes",
  ${isPublished ? "" : `"test/schema/unpublished/${component}.yml: the same fields as a schema",`}
  "docs/protocol/${component}.md: the same fields in words, the replies, an example; its row in README.md there",
  "src/testing/fixtures/${component}.ts: a challenge for each state that a person can see",
  "src/stages/${component}.ts: the form, and its comment, whose first sentence is in docs/reference.md",
  "src/terms/en.ts: the words, among them ${term}; then npm run readme",
  "test/stages/${component}.test.ts: what is sent, and what a person sees",
];

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("is finished", () => {
    expect(LEFT_TO_DO.join("\\n")).to.equal("");
  });

  it("sends what was filled in, and nothing else", async () => {
    const it = await standing(challenge(COMPONENT));
    putIn(it, "answer", " Rex ");
    button(it.stage, "Continue").click();
    await it.server.request(1);
    expect(it.sent).to.deep.equal([
      GET(),
      POST({ component: COMPONENT, answer: "Rex" }),
    ]);
  });

  it("sends nothing where nothing was filled in, and says so", async () => {
    const it = await standing(challenge(COMPONENT));
    button(it.stage, "Continue").click();
    await it.element.updateComplete;
    expect(words(at(it.stage, ".flow-error"))).to.equal("Fill in this field.");
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("shows at the field why an answer was rejected", async () => {
    const { stage } = await preview(challenge(COMPONENT, {}, "rejected"));
    expect(words(at(stage, ".flow-field .flow-error"))).to.equal(
      "Invalid answer",
    );
  });
});
`;

const schema = ({ challenge, answer }) => `
ChallengeTypes:
  ${challenge}:
    type: object
    properties:
      flow_info:
        $ref: "#/components/schemas/ContextualFlowInfo"
      component:
        type: string
      response_errors:
        type: object
        additionalProperties:
          type: array
          items:
            $ref: "#/components/schemas/ErrorDetail"
      pending_user:
        type: string
      pending_user_avatar:
        type: string
      question:
        type: string
    required:
      - pending_user
      - pending_user_avatar
      - question
FlowChallengeResponseRequest:
  ${answer}Request:
    type: object
    properties:
      component:
        type: string
        minLength: 1
      answer:
        type: string
        minLength: 1
    required:
      - answer
`;

const page = ({ component, challenge, answer, isPublished }) => `
# ${component}

Asks a question that the pending user answers in words.

Names in the schema: \`${challenge}\`, \`${answer}Request\`${isPublished ? "" : " (not published yet)"}.

## Challenge

Besides the [common fields](layouts-and-flow-info.md#fields-of-every-challenge) and the [pending user](layouts-and-flow-info.md#the-pending-user):

| field | type | since / until | meaning |
| --- | --- | --- | --- |
| \`question\` | string | | the question, plain text |

## Answer

| field | type | since / until | meaning |
| --- | --- | --- | --- |
| \`component\` | string? | | \`${component}\` |
| \`answer\` | string | | the words, not blank |

## Replies

| answer | reply |
| --- | --- |
| right | the next stage |
| wrong | \`answer\`: \`Invalid answer\` |
| missing, blank | \`answer\`: \`required\`, \`blank\` |

## Example

Made up. The challenge:

\`\`\`json
{
  "flow_info": {
    "title": "Welcome to authentik!",
    "background": "/static/dist/assets/images/flow_background.jpg",
    "background_themed_urls": null,
    "cancel_url": "/flows/-/cancel/",
    "layout": "stacked"
  },
  "component": "${component}",
  "pending_user": "jdoe",
  "pending_user_avatar": "data:image/svg+xml;base64,PHN2Zy…",
  "question": "What was the name of your first pet?"
}
\`\`\`

The answer, replied to with 302:

\`\`\`json
{ "component": "${component}", "answer": "Rex" }
\`\`\`
`;

/** A row of the list in docs/protocol/README.md. */
export const row = ({ component }) =>
  `| [\`${component}\`](${component}.md) | answer a question in words | \`answer\` |`;

/** The new files of a component, by path. */
export const templates = (names) => ({
  [`src/protocol/${names.component}.ts`]: protocol(names),
  [`src/stages/${names.component}.ts`]: stage(names),
  [`src/testing/fixtures/${names.component}.ts`]: fixtures(names),
  [`test/stages/${names.component}.test.ts`]: test(names),
  [`docs/protocol/${names.component}.md`]: page(names),
  ...(!names.isPublished && {
    [`test/schema/unpublished/${names.component}.yml`]: schema(names),
  }),
});
