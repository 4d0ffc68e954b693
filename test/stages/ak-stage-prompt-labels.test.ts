import { expect } from "@open-wc/testing";
import type { PromptType } from "../../src/protocol/index.js";
import { at, standing, words } from "../support/executor.js";
import {
  asked,
  COMPONENT,
  control,
  prompt,
  sentBy,
} from "../support/prompts.js";
import { accessible } from "../support/states.js";

const TERMS = 'I have read the <a href="/terms">note <b>well</b></a>.';

/** A frame in which the links of a label open, so that the test does not leave the page. */
function frame(): HTMLIFrameElement {
  const place = document.createElement("iframe");
  place.name = "beside";
  place.title = "Beside";
  document.body.append(place);
  return place;
}

describe(`labels in ${COMPONENT}`, () => {
  it("can contain a link, which opens in a new tab and does not check the box", async () => {
    const it = await standing(
      asked(prompt("checkbox", "read", { label: TERMS, required: true })),
    );
    const box = control(it, "read") as HTMLInputElement;
    const label = at<HTMLLabelElement>(it.stage, "label");
    expect(words(label)).to.equal("I have read the note well.");
    const link = at<HTMLAnchorElement>(label, "a");
    expect([link.href, link.target, link.rel]).to.deep.equal([
      `${location.origin}/terms`,
      "_blank",
      "noopener nofollow",
    ]);
    await accessible(it.element);
    const place = frame();
    link.target = place.name;
    at(link, "b").click();
    link.click();
    expect(box.checked).to.equal(false);
    label.click();
    expect(box.checked).to.equal(true);
    expect(await sentBy(it)).to.deep.equal({
      component: COMPONENT,
      read: true,
    });
    place.remove();
  });

  for (const type of [
    ...["text", "text_area", "password", "file", "checkbox", "dropdown"],
    ...["ak-locale", "radio-button-group", "alert_info"],
  ] as PromptType[])
    it(`keep emphasis and links, and lose other markup: ${type}`, async () => {
      const label =
        '<p>A <i>new</i> <a href="/x" onclick="x()">one</a></p><img src="x"><input name="q"><label for="q">of</label> <h2>yours</h2>';
      const it = await standing(
        asked(
          prompt(type, "one", { label, choices: [{ value: "1", label: "1" }] }),
        ),
      );
      const shown = at(
        it.stage,
        ".flow-label, .flow-choice, .flow-alert-title",
      );
      expect(words(shown)).to.match(/^A new one ?of ?yours/);
      expect(words(at(shown, "i"))).to.equal("new");
      expect(at<HTMLAnchorElement>(shown, "a").target).to.equal("_blank");
      expect(
        shown.querySelector(
          "p, img, h2, label, input:not(.flow-check), [onclick]",
        ) === null,
      ).to.equal(true);
    });

  it("of choices can contain links too", async () => {
    const it = await standing(
      asked(
        prompt("radio-button-group", "one", {
          choices: [
            { value: "yes", label: 'Under <a href="/a">these terms</a>' },
            { value: "no", label: "Under < none" },
          ],
        }),
      ),
    );
    const [yes, no] = it.stage.querySelectorAll(".flow-choice");
    expect([words(yes), words(no)]).to.deep.equal([
      "Under these terms",
      "Under < none",
    ]);
    expect(yes?.querySelector("a")?.pathname).to.equal("/a");
  });

  it("are plain text if no markup remains", async () => {
    const label = "<script>x()</script>";
    const it = await standing(asked(prompt("text", "one", { label })));
    expect(words(at(it.stage, "label"))).to.include(label);
  });
});
