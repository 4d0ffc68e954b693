import { html, nothing, type TemplateResult } from "lit";
import { on } from "../../platform/on.js";
import type {
  DeviceChallenge,
  DeviceClass,
  SelectableStage,
} from "../../protocol/index.js";
import { fill, type Terms } from "../../terms/terms.js";
import { codesIcon } from "../icons/codes.js";
import { mailIcon } from "../icons/mail.js";
import { messageIcon } from "../icons/message.js";
import { passkeyIcon } from "../icons/passkey.js";
import { phoneIcon } from "../icons/phone.js";
import { shieldIcon } from "../icons/shield.js";
import type { StageElement } from "../stage-element.js";

const ICONS: Readonly<Record<DeviceClass, () => TemplateResult>> = {
  webauthn: passkeyIcon,
  totp: phoneIcon,
  sms: messageIcon,
  email: mailIcon,
  static: codesIcon,
  duo: shieldIcon,
};

/** Whether the device class is supported. Newer servers may send other classes. */
export const isKnown = ({ device_class }: DeviceChallenge) =>
  Object.hasOwn(ICONS, device_class);

/**
 * The method to ask for first: the only device, or the device that was used last. Recovery codes are limited, so they
 * are asked for only if there is no other device or the person chooses them.
 */
export function preferred(
  devices: readonly DeviceChallenge[],
): DeviceChallenge | undefined {
  if (devices.length === 1) return devices.find(isKnown);
  const time = ({ last_used }: DeviceChallenge) => Date.parse(last_used ?? "");
  const [latest] = devices
    .filter((device) => isKnown(device) && device.device_class !== "static")
    .filter(time)
    .sort((a, b) => time(b) - time(a));
  return latest;
}

/** The list of devices, in the server's order. */
export function devicePicker(
  stage: StageElement,
  devices: readonly DeviceChallenge[],
  choose: (device: DeviceChallenge) => void,
): TemplateResult {
  return picker(
    stage,
    devices.map((device) => {
      const { device_class } = device;
      return isKnown(device)
        ? row(
            ICONS[device_class],
            stage.terms[`method_${device_class}`],
            helpOf(device, stage.terms),
            () => choose(device),
          )
        : unknown(device_class, stage.terms);
    }),
  );
}

/** The list of devices that the person can set up. */
export function stagePicker(
  stage: StageElement,
  stages: readonly SelectableStage[],
): TemplateResult {
  return picker(
    stage,
    stages.map(({ pk, name, verbose_name, meta_model_name }) => {
      const [, kind = ""] =
        /authenticator_(\w+)\.\w+$/.exec(meta_model_name) ?? [];
      const icon = Object.hasOwn(ICONS, kind)
        ? ICONS[kind as DeviceClass]
        : shieldIcon;
      const help = verbose_name === name ? "" : verbose_name;
      return row(icon, name, help, () =>
        stage.request({ do: "respond", response: { selected_stage: pk } }),
      );
    }),
  );
}

function helpOf(device: DeviceChallenge, terms: Terms): string {
  const address =
    device.device_class === "email" ? device.challenge.email : undefined;
  return address
    ? fill(terms.method_email_to, { address })
    : terms[`method_${device.device_class}_help`];
}

const picker = (
  stage: StageElement,
  rows: readonly TemplateResult[],
): TemplateResult =>
  html`<ul class="flow-methods" aria-label=${stage.terms.choose_method}>
    ${rows.map((content) => html`<li>${content}</li>`)}
  </ul>`;

function row(
  icon: () => TemplateResult,
  name: string,
  help: string,
  choose: () => void,
): TemplateResult {
  return html`<button
    class="flow-method"
    type="button"
    data-autofocus
    @click=${on((event: Event) => {
      event.stopPropagation();
      choose();
    })}
  >
    ${words(icon, name, help)}
    <span class="flow-method-arrow" aria-hidden="true">›</span>
  </button>`;
}

const unknown = (name: string, terms: Terms): TemplateResult =>
  html`<div class="flow-method">
    ${words(shieldIcon, name, terms.method_unknown)}
  </div>`;

const words = (icon: () => TemplateResult, name: string, help: string) =>
  html`<span class="flow-method-icon">${icon()}</span>
    <span class="flow-method-words"
      ><bdi class="flow-method-name">${name}</bdi>
      ${help ? html`<bdi class="flow-method-help">${help}</bdi>` : nothing}</span
    >`;
