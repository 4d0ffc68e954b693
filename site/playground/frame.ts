/** The script of the page with the flow. It runs before the element is defined. */
import type { Challenge } from "../../src/protocol/index.js";
import { dress } from "./dress.js";
import type { Settings } from "./messages.js";
import { useNoticeSocket } from "./socket.js";
import { useVirtualPasskeys } from "./virtual-passkeys.js";

interface About {
  readonly settings: Settings;
  /** Shows this state, and asks nothing. */
  readonly challenge?: Challenge;
  readonly folder: string;
}

const about = JSON.parse(
  document.querySelector("#about")?.textContent ?? "",
) as About;
const { settings, challenge, folder } = about;
const element = document.querySelector("flow-executor");

useNoticeSocket(folder);
if (settings.passkeys === "virtual" || !("PublicKeyCredential" in window))
  useVirtualPasskeys(folder);
if (element) {
  if (challenge) Object.assign(element, { challenge, slug: "" });
  dress(element, settings);
  // The page around the frame hears of the element before the element asks anything.
  window.frameElement?.dispatchEvent(
    new CustomEvent("element", { detail: element }),
  );
}
