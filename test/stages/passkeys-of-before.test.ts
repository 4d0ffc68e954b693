import { expect } from "@open-wc/testing";
import sinon from "sinon";
import type { FlowResponseEvent } from "../../src/index.js";
import {
  assertion,
  Credentials,
  withAutofill,
} from "../support/credentials.js";
import { challenge, GET, putIn, standing } from "../support/executor.js";
import { asked as validate } from "../support/validate.js";
import { quiet } from "../support/wait.js";

afterEach(() => sinon.restore());

describe("passkeys", () => {
  it("are offered again after the page has refused an answer", async () => {
    const credentials = new Credentials();
    withAutofill(true);
    const it = await standing(
      challenge("ak-stage-identification", {}, "with passkey"),
    );
    await credentials.call(0);
    it.element.addEventListener(
      "flow-response",
      (event: FlowResponseEvent) => event.refuse({ uid_field: "No." }),
      { once: true },
    );
    putIn(it, "uid_field", "ada").form?.requestSubmit();
    await credentials.call(1);
    expect(it.sent).to.deep.equal([GET()]);
    expect(credentials.calls[0]?.options.signal?.aborted).to.equal(true);
    expect(credentials.calls).to.have.lengthOf(2);
  });

  it("end their dialog when an answer of the page is refused", async () => {
    const credentials = new Credentials();
    const it = await standing(validate("passkey"));
    const call = await credentials.call(0);
    void it.element.respond({ code: "x" });
    await it.show({
      ...validate("passkey"),
      response_errors: { webauthn: [{ string: "No", code: "invalid" }] },
    });
    await quiet();
    expect(call.options.signal?.aborted).to.equal(true);
  });

  it("are not used for a question that does not offer them", async () => {
    const credentials = new Credentials();
    withAutofill(true);
    const it = await standing(
      challenge("ak-stage-identification", {}, "with passkey"),
    );
    const call = await credentials.call(0);
    void it.element.retry();
    await it.show(challenge("ak-stage-identification"));
    call.give(assertion());
    await quiet();
    expect(it.sent).to.deep.equal([GET(), GET()]);
  });
});
