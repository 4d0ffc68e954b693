/** A server, or a proxy in front of it, that redirects the flow's requests to another site. */
import { expect } from "@open-wc/testing";
import { FlowClient, FlowError } from "../../src/client/index.js";
import "../../src/index.js";
import { stand, words } from "../support/executor.js";

const FLOW = { slug: "login", query: "next=%2Fs3cret" };
const TOKEN = "s3cret-token";

/** The requests to the other site. */
const heard = async () =>
  (await (await fetch("/away/heard")).json()) as string[];

beforeEach(heard);

for (const status of [301, 302, 303, 307, 308]) {
  describe(`a ${status} to another site`, () => {
    const client = () =>
      new FlowClient({
        baseUrl: `/away-${status}/`,
        csrfToken: () => TOKEN,
      });

    for (const [what, job] of [
      ["a challenge", (it: FlowClient) => it.get(FLOW)],
      ["an answer", (it: FlowClient) => it.post(FLOW, { password: "s3cret" })],
      [
        "a stage's poll",
        (it: FlowClient) => it.helper("stages/duo/", { body: { code: 1 } }),
      ],
    ] as const) {
      it(`is not followed by ${what}: the other site gets no request, and its response is not used`, async () => {
        const error: unknown = await job(client()).catch(
          (cause: unknown) => cause,
        );
        expect(await heard()).to.deep.equal([]);
        expect(error).to.be.instanceOf(FlowError);
        expect(error).to.have.property("code", "unreachable");
        expect(error)
          .to.have.property("message")
          .that.matches(/to another site/);
      });
    }

    it("is not followed by a cancel", async () => {
      await client().cancel();
      expect(await heard()).to.deep.equal([]);
    });
  });
}

describe("an element whose flow redirects to another site", () => {
  it("shows no form of that site, and an error for a missing response with a connection", async () => {
    const client = new FlowClient({ baseUrl: "/away-307/" });
    const it = stand({ client });
    const card = await it.error();
    expect(await heard()).to.deep.equal([]);
    expect(it.element.querySelector("form")).to.equal(null);
    expect(words(card)).to.include("The server did not answer");
    expect(words(card)).not.to.include("No connection");
  });
});
