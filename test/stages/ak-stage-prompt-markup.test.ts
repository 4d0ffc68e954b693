import { expect } from "@open-wc/testing";
import { stub } from "sinon";
import { at, standing, words } from "../support/executor.js";
import { asked, COMPONENT, prompt } from "../support/prompts.js";
import { still } from "../support/states.js";
import { quiet } from "../support/wait.js";

const LIST = "/node_modules/big-list-of-naughty-strings/blns.json";

async function shown(html: string) {
  const it = await standing(
    asked(prompt("static", "text", { initial_value: html })),
  );
  return at(it.stage, ".flow-text");
}

describe(`the administrator’s HTML in ${COMPONENT}`, () => {
  it("keeps text, emphasis, lists and links, which open in a new tab", async () => {
    const text = await shown(
      '<p>Read the <b>terms</b> <a href="/terms">here</a>.</p><ul><li>One</li></ul>',
    );
    expect(words(text)).to.equal("Read the terms here. One");
    expect(words(at(text, "b"))).to.equal("terms");
    const link = at<HTMLAnchorElement>(text, "a");
    expect(link.href).to.equal(`${location.origin}/terms`);
    expect(link.target).to.equal("_blank");
    expect(link.rel).to.equal("noopener nofollow");
  });

  it("loses anything that looks like a part of the form or affects the rest of the page", async () => {
    const text = await shown(
      '<form action="https://evil.example"><input name="password"><button>Go</button></form><style>* { display: none }</style><div id="flow" class="flow-alert" style="position: fixed" slot="stage">x</div><iframe src="https://evil.example"></iframe>',
    );
    expect(
      text.querySelector(
        "form, input, button, style, iframe, [id], [class], [style], [slot]",
      ) === null,
    ).to.equal(true);
    expect(words(text)).to.equal("Go x");
  });

  it("contains no link to an unsafe address", async () => {
    const text = await shown(
      '<a href="javascript:alert(1)">one</a> <a href="data:text/html,x">two</a> <a href="///evil.example">three</a> <a href="mailto:help@example.com">four</a>',
    );
    expect(words(text)).to.equal("one two three four");
    const hrefs = [...text.querySelectorAll("a")].map((a) =>
      a.getAttribute("href"),
    );
    expect(hrefs).to.deep.equal([null, null, null, "mailto:help@example.com"]);
  });

  it("loses parts of shadow trees and unsafe areas of image maps", async () => {
    const text = await shown(
      '<div part="card" exportparts="card" nonce="x">a</div><slot name="stage">b</slot><template><b>c</b></template><img usemap="#m" alt="d"><map name="m"><area href="javascript:alert(1)"><area href="///evil.example"><area href="/terms" target="_top" ping="https://evil.example"></map>',
    );
    expect(
      text.querySelector(
        "slot, template, [part], [exportparts], [nonce], [usemap], [ping]",
      ) === null,
    ).to.equal(true);
    const areas = [...text.querySelectorAll("area")].map((area) =>
      ["href", "target", "rel"].map((name) => area.getAttribute(name)),
    );
    expect(areas).to.deep.equal([
      [null, null, null],
      [null, null, null],
      [`${location.origin}/terms`, "_blank", "noopener nofollow"],
    ]);
  });

  it("is shown as text if no markup remains, or if it is longer than 64 kB", async () => {
    const frameset = '<frameset><frame src="https://evil.example"></frameset>';
    const long = `<b>${"x".repeat(65_536)}</b>`;
    const it = await standing(
      asked(
        prompt("text", "name", { sub_text: frameset }),
        prompt("static", "long", { initial_value: long }),
        prompt("static", "short", { initial_value: "<b>x</b>" }),
      ),
    );
    expect(words(at(it.stage, ".flow-help"))).to.equal(frameset);
    const [longer, shorter] = it.stage.querySelectorAll(".flow-text");
    expect(words(longer)).to.equal(long);
    expect(words(shorter)).to.equal("x");
    expect(at<HTMLInputElement>(it.stage, "[name=name]").type).to.equal("text");
  });

  it("is shown unchanged if it is plain text", async () => {
    const it = await standing(
      asked(prompt("text", "name", { label: "1 < 2 & 3", sub_text: "1 > 0" })),
    );
    expect(words(at(it.stage, "label"))).to.include("1 < 2 & 3");
    expect(words(at(it.stage, ".flow-help"))).to.equal("1 > 0");
  });

  it("runs no script of a published list of hostile strings", async () => {
    const list = (await (await fetch(LIST)).json()) as string[];
    expect(list.filter((each) => /alert/i.test(each))).to.have.lengthOf.above(
      150,
    );
    const alert = stub(window, "alert");
    try {
      const it = await standing(
        asked(
          ...list.map((text, at) =>
            prompt(at % 2 ? "static" : "alert_info", `text-${at}`, {
              initial_value: text,
              sub_text: text,
            }),
          ),
        ),
      );
      await still(it.stage);
      const { stage } = it;
      for (const each of stage.querySelectorAll<HTMLElement>("*")) {
        const names = each.getAttributeNames();
        expect(names.filter((name) => name.startsWith("on"))).to.deep.equal([]);
        each.dispatchEvent(new Event("mouseover"));
        each.dispatchEvent(new Event("focus"));
      }
      expect(
        stage.querySelector(
          "script, object, embed, iframe, base, meta, link",
        ) === null,
      ).to.equal(true);
      for (const { protocol } of stage.querySelectorAll<HTMLAnchorElement>(
        "a[href]",
      ))
        expect(protocol).to.match(/^(https?|mailto|tel|ftp):$/);
      await quiet();
      expect(alert.called).to.equal(false);
    } finally {
      alert.restore();
    }
  });
});
