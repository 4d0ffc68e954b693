/** The library as a page without a build imports it. The types come from the source. */
declare module "*/cdn/flow-executor.js" {
  export const FlowExecutor: typeof import("../src/index.js").FlowExecutor;
}
declare module "*/terms/languages.js" {
  export const LANGUAGES: typeof import("../src/terms/languages.js").LANGUAGES;
}
declare module "*/cdn/inspector.js" {
  export const FlowInspector: typeof import("../src/inspector/index.js").FlowInspector;
}
