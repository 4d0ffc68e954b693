import { expect } from "@open-wc/testing";
import sinon from "sinon";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  putIn,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { scan } from "../support/scan.js";
import { everyState } from "../support/states.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-stage-authenticator-totp";

const put = (it: Stand, text: string) => putIn(it, "code", text);

describe(COMPONENT, () => {
  everyState(COMPONENT);

  for (const theme of ["light", "dark"] as const)
    it(`shows a QR code that a scanner can read, ${theme}`, async () => {
      const asked = challenge(COMPONENT);
      const it = await standing(asked, { theme });
      const code = at(it.stage, ".flow-qr");
      expect(code.getAttribute("aria-label")).to.equal("QR code");
      expect(await scan(at<SVGSVGElement>(code, "svg"))).to.equal(
        asked.config_url,
      );
    });

  it("shows the key in groups of four, and a link for the app", async () => {
    const it = await standing(challenge(COMPONENT));
    const groups = [...it.stage.querySelectorAll(".flow-key span")].map(words);
    const { config_url } = challenge(COMPONENT);
    const secret = new URL(config_url).searchParams.get("secret") ?? "";
    expect(groups.join("")).to.equal(secret);
    expect(groups.every(({ length }) => length === 4)).to.equal(true);
    const link = at<HTMLAnchorElement>(it.stage, ".flow-app-link a");
    expect(link.href).to.equal(config_url);
  });

  for (const [what, label] of [
    ["longer than a picture holds", "x".repeat(3_000)],
    ["not to be decoded", "%FF"],
  ] as const)
    for (const encoded of [false, true])
      it(`shows the key and the link for a URI that is ${what}${encoded ? ", encoded twice" : ""}`, async () => {
        const secret = "JBSWY3DPEHPK3PXP";
        const plain = `otpauth://totp/${label}?secret=${secret}&digits=6`;
        const config_url = encoded ? plain.replace("://", "%3A%2F%2F") : plain;
        const it = await standing(challenge(COMPONENT, { config_url }));
        const key = words(at(it.stage, ".flow-key")).replaceAll(" ", "");
        expect(key).to.equal(secret);
        const link = at<HTMLAnchorElement>(it.stage, ".flow-app-link a");
        expect(link.href).to.equal(plain);
        expect(at<HTMLInputElement>(it.stage, "[name=code]").type).to.equal(
          "text",
        );
      });

  it("copies the key, or selects it if the page may not copy", async () => {
    const it = await standing(challenge(COMPONENT));
    const { config_url } = challenge(COMPONENT);
    const secret = new URL(config_url).searchParams.get("secret");
    const write = sinon.stub();
    Object.defineProperty(navigator, "clipboard", {
      value: { writeText: write },
      configurable: true,
    });
    try {
      write.rejects(new Error("no"));
      button(it.stage, "Copy").click();
      await it.until(() => getSelection()?.toString());
      expect(getSelection()?.toString().replace(/\s/g, "")).to.equal(secret);
      write.resolves();
      button(it.stage, "Copy").click();
      await it.until(() => it.stage.textContent?.includes("Copied"));
      expect(write.lastCall.args).to.deep.equal([secret]);
    } finally {
      Reflect.deleteProperty(navigator, "clipboard");
    }
  });

  it("sends the first code automatically at the key’s number of digits", async () => {
    for (const [state, typed, whole] of [
      ["normal", "04291", "042917"],
      ["eight digits", "0429170", "04291700"],
    ] as const) {
      const it = await standing(challenge(COMPONENT, {}, state));
      put(it, typed);
      await quiet();
      expect(it.sent).to.deep.equal([GET()]);
      put(it, whole);
      await it.server.request(1);
      expect(it.sent[1]).to.deep.equal(
        POST({ component: COMPONENT, code: whole }),
      );
      it.element.remove();
    }
  });

  it("shows at the field that a code was wrong", async () => {
    const it = await standing(challenge(COMPONENT));
    put(it, "042917");
    await it.server.request(1);
    await it.show(challenge(COMPONENT, {}, "rejected"));
    expect(words(at(it.stage, ".flow-error"))).to.equal("Code does not match");
    expect(at<HTMLInputElement>(it.stage, "[name=code]").value).to.equal(
      "042917",
    );
  });

  it("decodes a URI that was encoded once too often", async () => {
    const { config_url } = challenge(COMPONENT);
    const it = await standing(
      challenge(COMPONENT, { config_url: encodeURIComponent(config_url) }),
    );
    expect(at<HTMLAnchorElement>(it.stage, ".flow-app-link a").href).to.equal(
      config_url,
    );
  });
});
