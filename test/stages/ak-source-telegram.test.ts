import { expect } from "@open-wc/testing";
import {
  at,
  button,
  challenge,
  GET,
  POST,
  standing,
  words,
  type Stand,
} from "../support/executor.js";
import { everyState, preview } from "../support/states.js";
import { vendorScript } from "../support/vendor.js";
import { quiet } from "../support/wait.js";

const COMPONENT = "ak-source-telegram";
const SCRIPT = "https://telegram.org/js/telegram-widget.js?22";
const asked = challenge(COMPONENT);
const JO = {
  id: 123456789,
  first_name: "Jo",
  username: "jo",
  photo_url: "https://t.me/i/userpic/320/jo.jpg",
  auth_date: 1795478400,
  hash: "5d41402abc4b2a76b9719d911017c592",
};

/** Behaves like Telegram's script: its frame is inserted before the script tag. */
const telegram = (script: HTMLScriptElement) =>
  script.before(document.createElement("iframe"));

type Named = Window & Record<string, ((person: object) => void) | undefined>;
const page = window as unknown as Named;

/** The name of the function that Telegram calls. */
const callback = ({ stage }: Stand) => {
  const { onauth = "" } = at(stage, "script").dataset;
  const [, name = ""] = /^(\w+)\(user\)$/.exec(onauth) ?? [];
  return name;
};
const drawn = (it: Stand) =>
  it.until(() => it.stage.querySelector("iframe[title]"));
const globals = () =>
  Object.getOwnPropertyNames(window).filter((name) =>
    name.startsWith("flow_executor"),
  );

describe(COMPONENT, () => {
  everyState(COMPONENT);

  it("shows Telegram’s button in the page’s own tree", async () => {
    const scripts = vendorScript(SCRIPT, telegram);
    const it = await standing(asked);
    await drawn(it);
    expect(scripts[0]?.src).to.equal(SCRIPT);
    expect({ ...scripts[0]?.dataset }).to.deep.equal({
      telegramLogin: asked.bot_username,
      radius: "0",
      onauth: `${callback(it)}(user)`,
    });
    const frame = at(it.stage, "form .flow-foreign > iframe");
    expect(frame.title).to.equal("Continue with Telegram");
    expect(it.sent).to.deep.equal([GET()]);
  });

  it("requests permission to send messages if the server wants it", async () => {
    const scripts = vendorScript(SCRIPT, telegram);
    await standing(challenge(COMPONENT, {}, "asks to send messages"));
    expect(scripts[0]?.dataset.requestAccess).to.equal("write");
  });

  it("sends the values that Telegram signed, without missing ones, and removes its global function", async () => {
    vendorScript(SCRIPT, telegram);
    const it = await standing(asked);
    await drawn(it);
    const name = callback(it);
    expect(Object.keys(window)).not.to.include(name);
    page[name]?.({ ...JO, last_name: null, photo_url: "", more: "unsigned" });
    await it.server.request(1);
    const { photo_url: _, ...signed } = JO;
    expect(it.sent.at(-1)).to.deep.equal(
      POST({ component: COMPONENT, ...signed }),
    );
    page[name]?.(JO);
    await quiet();
    expect(it.sent).to.have.lengthOf(2);
    it.element.remove();
    await quiet();
    expect(globals()).to.deep.equal([]);
  });

  it("shows why the server refused, and can be pressed again", async () => {
    vendorScript(SCRIPT, telegram);
    const it = await standing(asked);
    await drawn(it);
    const name = callback(it);
    page[name]?.(JO);
    await it.server.request(1);
    await it.server
      .request(1)
      .then((request) => request.answer(challenge(COMPONENT, {}, "too late")));
    await it.until(() => it.stage.querySelector("[role=alert]"));
    expect(words(at(it.stage, "[role=alert]"))).to.equal(
      "Authentication date is too old",
    );
    await it.until(() => it.frame.querySelector("[aria-busy=false]"));
    expect(callback(it)).to.equal(name);
    page[name]?.(JO);
    await it.server.request(2);
  });

  it("shows an error if the button could not be loaded, and retries", async () => {
    let blocked = true;
    vendorScript(SCRIPT, (script) => {
      if (blocked) throw new Error("blocked");
      telegram(script);
    });
    const it = await standing(asked);
    await it.until(() => it.stage.querySelector("[role=alert]"));
    expect(words(at(it.stage, "[role=alert] p"))).to.equal(
      "Telegram could not be loaded",
    );
    blocked = false;
    button(it.stage, "Try again").click();
    await drawn(it);
    expect(it.stage.querySelector("[role=alert]") === null).to.equal(true);
    expect(it.stage.querySelectorAll("script")).to.have.lengthOf(1);
    expect(globals()).to.deep.equal([callback(it)]);
  });

  it("draws its button again after a move, and loads nothing in a preview", async () => {
    const scripts = vendorScript(SCRIPT, telegram);
    const it = await standing(asked);
    await drawn(it);
    const elsewhere = document.createElement("div");
    document.body.append(elsewhere);
    elsewhere.append(it.element);
    await drawn(it);
    expect(it.stage.querySelectorAll("iframe")).to.have.lengthOf(1);
    expect(globals()).to.deep.equal([callback(it)]);
    expect(scripts).to.have.lengthOf(2);
    await preview(asked);
    await quiet();
    expect(scripts).to.have.lengthOf(2);
    elsewhere.remove();
  });
});
