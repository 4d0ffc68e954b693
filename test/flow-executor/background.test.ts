import { expect } from "@open-wc/testing";
import sinon from "sinon";
import { flowInfo } from "../../src/testing/fixtures/flow-info.js";
import { challenge, standing, type Stand } from "../support/executor.js";
import { quiet } from "../support/wait.js";

const ONE = "/static/flow-background.svg";
const OTHER = "/static/logo.svg";

const asked = (background?: string) =>
  challenge("ak-stage-password", {
    flow_info: flowInfo(
      "Welcome",
      background === undefined ? {} : { background },
    ),
  });
const image = ({ frame }: Stand) =>
  frame.querySelector<HTMLImageElement>("[part=background]");
const shown = (it: Stand) => image(it)?.getAttribute("src");
const url = (path: string) => location.origin + path;

describe("the background image", () => {
  /** The images that wait to be decoded, in order. */
  let decodes: { resolve: () => void; reject: (reason: Error) => void }[];
  let heard: () => void = () => undefined;

  beforeEach(() => {
    decodes = [];
    sinon.stub(HTMLImageElement.prototype, "decode").callsFake(
      () =>
        new Promise((resolve, reject) => {
          decodes.push({ resolve, reject });
          heard();
        }),
    );
  });
  afterEach(() => sinon.restore());

  /** Waits until this many images were requested; the code for them loads with the first one. */
  async function decoding(count: number) {
    while (decodes.length < count)
      await new Promise<void>((resolve) => (heard = resolve));
  }
  async function starting(path: string) {
    const it = await standing(asked(path));
    await decoding(1);
    decodes[0]?.resolve();
    await quiet();
    return it;
  }
  async function goOn(it: Stand, path: string) {
    void it.element.respond({ password: "p" });
    await it.show(asked(path));
  }

  it("is shown after it was decoded, and is not announced", async () => {
    const it = await standing(asked(ONE));
    await decoding(1);
    expect(image(it)).to.not.exist;
    decodes[0]?.resolve();
    await quiet();
    expect(shown(it)).to.equal(url(ONE));
    expect(image(it)?.alt).to.equal("");
  });

  it("stays until the next image was decoded", async () => {
    const it = await starting(ONE);
    await goOn(it, OTHER);
    expect(shown(it)).to.equal(url(ONE));
    decodes[1]?.resolve();
    await quiet();
    expect(shown(it)).to.equal(url(OTHER));
  });

  it("is not fetched again if only its signature changes", async () => {
    const it = await starting(`${ONE}?token=1`);
    await goOn(it, `${ONE}?token=2`);
    expect(decodes).to.have.length(1);
    expect(shown(it)).to.equal(url(`${ONE}?token=1`));
  });

  it("leaves the surface’s colour if it fails", async () => {
    const it = await starting(ONE);
    await goOn(it, OTHER);
    decodes[1]?.reject(new Error("broken"));
    await quiet();
    expect(image(it)).to.not.exist;
  });

  it("does not replace a later image if it loads late", async () => {
    const it = await standing(asked(ONE));
    await decoding(1);
    await goOn(it, OTHER);
    await decoding(2);
    decodes[1]?.resolve();
    await quiet();
    decodes[0]?.resolve();
    await quiet();
    expect(shown(it)).to.equal(url(OTHER));
  });

  it("is not requested if its address is unsafe", async () => {
    for (const unsafe of ["javascript:alert(1)", "///evil.example/a.png", ""]) {
      const it = await standing(asked(unsafe));
      expect(decodes, unsafe).to.have.length(0);
      it.element.remove();
    }
  });

  it("is not shown in the bare layout, and not on the page itself", async () => {
    const before = document.body.getAttribute("style");
    await starting(ONE);
    const it = await standing(asked(ONE), { layout: "bare" });
    await quiet();
    expect(image(it)?.getClientRects() ?? []).to.have.length(0);
    expect(decodes).to.have.length(1);
    expect(document.body.getAttribute("style")).to.equal(before);
    expect(getComputedStyle(document.body).backgroundImage).to.equal("none");
  });
});
