import { html, nothing, type TemplateResult } from "lit";
import { on } from "../../platform/on.js";
import type { StagePrompt } from "../../protocol/index.js";
import { fill } from "../../terms/terms.js";
import { invalid, labelled } from "../field.js";
import { changing } from "../changing.js";
import { textButton } from "../buttons.js";
import { describe, help, labelOf, type PromptStage } from "./label.js";

/** A file field that shows the size of the chosen file, with a button to remove the file. */
export function fileField(
  stage: PromptStage,
  prompt: StagePrompt,
): TemplateResult {
  const { terms } = stage;
  const { field_key: name, required } = prompt;
  const control = () =>
    stage.querySelector<HTMLInputElement>(`#${CSS.escape(stage.id_(name))}`);
  const [file] = control()?.files ?? [];
  const remove = () => {
    const input = control();
    if (!input) return;
    input.value = "";
    input.focus();
    stage.requestUpdate();
  };
  return labelled(
    stage,
    name,
    labelOf(stage, prompt),
    html`<input
        class="flow-input"
        id=${stage.id_(name)}
        name=${name}
        type="file"
        ?required=${required}
        aria-invalid=${invalid(stage, name)}
        aria-describedby=${describe(stage, prompt)}
        @change=${on(() => stage.requestUpdate())}
      />
      ${
        file
          ? html`<p class="flow-file" role="status">
              <bdi translate="no">${file.name}</bdi>
              ${changing(sizeOf(file, stage.lang))}
              ${textButton(changing(fill(terms.remove_file, { file: file.name })), remove)}
            </p>`
          : nothing
      }`,
    help(stage, prompt),
  );
}

function sizeOf({ size }: File, language: string): string {
  const [divisor, unit] =
    size < 1_000
      ? [1, "byte"]
      : size < 1_000_000
        ? [1_000, "kilobyte"]
        : [1_000_000, "megabyte"];
  const format = new Intl.NumberFormat(language || undefined, {
    style: "unit",
    unit,
    // The short form of English is "5 byte".
    unitDisplay: "long",
    maximumFractionDigits: 1,
  });
  return format.format(size / divisor);
}

/**
 * Reads a file as a data URL for the server: the media type without parameters, and base64
 * (docs/protocol/ak-stage-prompt.md#what-to-send).
 *
 * @throws Error if the file was removed or changed after the person chose it
 */
export async function dataUrlOf(file: File): Promise<string> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () =>
      reject(new Error("The file could not be read.", { cause: reader.error }));
    reader.readAsDataURL(file);
  });
  const [type = ""] = file.type.split(";");
  const payload = url.includes(",") ? url.slice(url.indexOf(",") + 1) : "";
  return `data:${type || "application/octet-stream"};base64,${payload}`;
}
