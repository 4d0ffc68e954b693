/** The page judges an answer before it is sent: it refuses the answer with a text for each field, or takes its time. */
import { expect } from "@open-wc/testing";
import { ScreenReader } from "../support/announcements.js";
import {
  at,
  button,
  challenge,
  putIn,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { cancelled } from "../support/replies.js";
import { quiet } from "../support/wait.js";

const first = () => challenge("ak-stage-identification");

describe("flow-response", () => {
  /** A form whose answers the page judges. */
  async function judging(
    judge: (response: { uid_field: string }) => Promise<void> | undefined,
    refused: (response: object) => Record<string, string> | undefined,
  ): Promise<Stand> {
    const it = await standing(first());
    it.element.addEventListener("flow-response", (event) => {
      const response = event.response as { uid_field: string };
      const work = judge(response);
      const say = () => {
        const errors = refused(response);
        if (errors) event.refuse(errors);
      };
      if (work) event.waitUntil(work.then(say));
      else say();
    });
    return it;
  }

  const blocked = ({ uid_field }: { uid_field?: string }) =>
    uid_field?.endsWith("@example.com")
      ? { uid_field: "Use your own address." }
      : undefined;

  it("can be refused: the field shows why, and nothing is sent", async () => {
    const it = await judging(() => undefined, blocked);
    const reader = new ScreenReader(it.element);
    putIn(it, "uid_field", "mira@example.com").focus();
    const shown = it.shown();
    button(it.stage, "Log in").click();
    await shown;
    const field = at<HTMLInputElement>(it.stage, "[name=uid_field]");
    expect(field.value).to.equal("mira@example.com");
    expect(field.getAttribute("aria-invalid")).to.equal("true");
    const help = field.getAttribute("aria-describedby") ?? "";
    expect(words(document.getElementById(help))).to.equal(
      "Use your own address.",
    );
    expect(reader.said).to.deep.equal(["Use your own address."]);
    expect(it.sent).to.have.length(1);
    putIn(it, "uid_field", "mira@example.net");
    button(it.stage, "Log in").click();
    await it.show(challenge("ak-stage-password"));
    expect(it.sent).to.have.length(2);
  });

  it("can be refused as a whole, also by respond()", async () => {
    const it = await judging(
      () => undefined,
      () => ({ non_field_errors: "Closed today.", other: "No." }),
    );
    expect(await it.element.respond({ uid_field: "mira" })).to.equal(
      "rejected",
    );
    await it.element.updateComplete;
    await quiet();
    expect(words(at(it.stage, "[role=alert]"))).to.equal("Closed today. No.");
  });

  it("waits for the page, once, and sends then", async () => {
    const works: (() => void)[] = [];
    const it = await judging(
      () => new Promise<void>((done) => works.push(done)),
      blocked,
    );
    putIn(it, "uid_field", "mira");
    const press = () => button(it.stage, "Log in").click();
    press();
    press();
    await quiet();
    expect(it.element.pending).to.equal(true);
    press();
    expect(works).to.have.length(1);
    expect(it.sent).to.have.length(1);
    works[0]?.();
    await it.show(challenge("ak-stage-password"));
    expect(it.sent).to.have.length(2);
  });

  it("can be refused after a while", async () => {
    const it = await judging(() => quiet(), blocked);
    putIn(it, "uid_field", "mira@example.com");
    const shown = it.shown();
    button(it.stage, "Log in").click();
    await shown;
    expect(words(it.stage)).to.include("Use your own address.");
    expect(it.element.pending).to.equal(false);
    expect(it.sent).to.have.length(1);
  });

  it("sends nothing if the question has changed meanwhile", async () => {
    let done: (() => void) | undefined;
    const it = await judging(
      () => new Promise<void>((resolve) => (done = resolve)),
      blocked,
    );
    putIn(it, "uid_field", "mira");
    const outcome = it.element.respond({ uid_field: "mira" });
    void it.element.restart();
    await it.answer(cancelled());
    const shown = it.shown();
    await it.answer(first());
    done?.();
    await shown;
    expect(await outcome).to.equal("ignored");
    expect(it.sent).to.have.length(3);
  });
});
