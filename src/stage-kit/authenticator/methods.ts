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

/** Recovery codes are limited, so they come last. */
const isLast = ({ device_class }: DeviceChallenge) => device_class === "static";

/**
 * The method to ask for first: the first of the page's preference that is offered, or else the only device, or the
 * device that was used last. Recovery codes are asked for only if there is no other device, or the page or the person
 * chooses them.
 *
 * @param order the classes that the page prefers
 */
export function preferred(
  devices: readonly DeviceChallenge[],
  order: readonly string[],
): DeviceChallenge | undefined {
  const offered = devices.filter(isKnown);
  for (const wanted of order) {
    const found = offered.find(({ device_class }) => device_class === wanted);
    if (found) return found;
  }
  const others = devices.filter((device) => !isLast(device));
  if (others.length === 0) return devices[0];
  if (others.length === 1) return others.find(isKnown);
  const time = ({ last_used }: DeviceChallenge) => Date.parse(last_used ?? "");
  const [latest] = others
    .filter(isKnown)
    .filter(time)
    .sort((a, b) => time(b) - time(a));
  return latest;
}

/** Whether the list has a device that can have the initial focus. Recovery codes cannot. */
export const leads = (devices: readonly DeviceChallenge[]) =>
  devices.some((device) => isKnown(device) && !isLast(device));

/** The list of devices, in the server's order. */
export function devicePicker(
  stage: StageElement,
  devices: readonly DeviceChallenge[],
  choose: (device: DeviceChallenge) => void,
): TemplateResult {
  const ordered = [...devices].sort(
    (a, b) => Number(isLast(a)) - Number(isLast(b)),
  );
  return picker(
    stage,
    ordered.map((device) => {
      const { device_class } = device;
      return isKnown(device)
        ? row(
            ICONS[device_class],
            stage.terms[`method_${device_class}`],
            helpOf(device, stage.terms),
            () => choose(device),
            !isLast(device),
          )
        : unknown(device_class, stage.terms);
    }),
  );
}

/** The class of the device that a stage sets up; `undefined` if the class is unknown. */
const classOf = ({ meta_model_name }: SelectableStage) => {
  const [, kind = ""] = /authenticator_(\w+)\.\w+$/.exec(meta_model_name) ?? [];
  return Object.hasOwn(ICONS, kind) ? (kind as DeviceClass) : undefined;
};

/**
 * The list of devices that the person can set up. Administrators choose the names of the stages, so a name is shown
 * only if two stages set up the same class of device.
 */
export function stagePicker(
  stage: StageElement,
  stages: readonly SelectableStage[],
): TemplateResult {
  return picker(
    stage,
    stages.map((each) => {
      const { pk, name, verbose_name } = each;
      const kind = classOf(each);
      const choose = () =>
        stage.request({ do: "respond", response: { selected_stage: pk } });
      if (!kind) {
        const help = verbose_name === name ? "" : verbose_name;
        return row(shieldIcon, name, help, choose);
      }
      const isOnly =
        stages.filter((other) => classOf(other) === kind).length === 1;
      const { terms } = stage;
      return row(
        ICONS[kind],
        terms[`method_${kind}`],
        isOnly ? terms[`method_${kind}_help`] : name,
        choose,
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
  mayLead = true,
): TemplateResult {
  return html`<button
    class="flow-method"
    type="button"
    ?data-autofocus=${mayLead}
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
