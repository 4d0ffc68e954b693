// Writes dist/frameworks/angular.js: the directive in the partial-compilation format for Angular libraries. The
// application's own Angular compiler completes the compilation (angular.dev/tools/libraries/creating-libraries, partial
// compilation).
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./run.mjs";

/** The oldest Angular whose compiler can read this format. */
const SINCE = "16.1.0";

const isBoolean = ({ type }) => type.text === "boolean";

/** `members` of the manifest that can be set. */
export function writeAngular(members) {
  const file = join(root, "dist/frameworks/angular");
  writeFileSync(`${file}.js`, code(members));
  writeFileSync(`${file}.d.ts`, types(members));
}

function code(members) {
  const inputs = members.map(({ name }) => `${name}: "${name}"`).join(", ");
  // In a template, a boolean attribute without a value is an empty text: `<flow-executor autofocus>`.
  const accessors = members.map((member) => {
    const { name } = member;
    const value = isBoolean(member) ? 'value === "" || value' : "value";
    return `  get ${name}() { return this.element.${name}; }
  set ${name}(value) { this.element.${name} = ${value}; }`;
  });
  return `import * as i0 from "@angular/core";
export * from "../index.js";

export class FlowExecutorDirective {
  element = i0.inject(i0.ElementRef).nativeElement;
${accessors.join("\n")}
  static ɵfac = i0.ɵɵngDeclareFactory({ minVersion: "12.0.0", version: "${SINCE}", ngImport: i0, type: FlowExecutorDirective, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ minVersion: "14.0.0", version: "${SINCE}", type: FlowExecutorDirective, isStandalone: true, selector: "flow-executor", inputs: { ${inputs} }, exportAs: ["flowExecutor"], ngImport: i0 });
}
`;
}

function types(members) {
  const accessors = members.map((member) => {
    const { name, description } = member;
    const more = isBoolean(member) ? '"" | undefined' : "undefined";
    return `  /** ${description} */
  get ${name}(): FlowExecutor["${name}"];
  set ${name}(value: FlowExecutor["${name}"] | ${more});`;
  });
  const inputs = members.map(
    ({ name }) =>
      `"${name}": { "alias": "${name}"; "required": false; "isSignal": false }`,
  );
  return `/** The exports of \`flow-executor\`, and a directive with which Angular checks the tag's inputs in templates. */
import * as i0 from "@angular/core";
import type { FlowExecutor } from "../index.js";

export * from "../index.js";

/** Gives the tag typed inputs: put it into a component's \`imports\`, beside \`CUSTOM_ELEMENTS_SCHEMA\`. Events are typed by the tag itself. */
export declare class FlowExecutorDirective {
  /** The element, for calls of its methods in a template: \`#executor="flowExecutor"\`, \`executor.element.retry()\`. */
  readonly element: FlowExecutor;
${accessors.join("\n")}
  static ɵfac: i0.ɵɵFactoryDeclaration<FlowExecutorDirective, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<FlowExecutorDirective, "flow-executor", ["flowExecutor"], { ${inputs.join("; ")} }, {}, never, never, true, never>;
}
`;
}
