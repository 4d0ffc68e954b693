/** The library as a page without a build imports it. The types come from the source. */
declare module "*/cdn/flow-executor.js" {
  export const FlowClient: typeof import("../src/index.js").FlowClient;
  export const FlowExecutor: typeof import("../src/index.js").FlowExecutor;
}
declare module "*/dist/testing/index.js" {
  export const fixtures: typeof import("../src/testing/index.js").fixtures;
  export const ScriptedServer: typeof import("../src/testing/index.js").ScriptedServer;
}
declare module "*/dist/registry/registry.js" {
  export const registry: typeof import("../src/registry/registry.js").registry;
}
declare module "*/terms/languages.js" {
  export const LANGUAGES: typeof import("../src/terms/languages.js").LANGUAGES;
}
declare module "*/cdn/inspector.js" {
  export const FlowInspector: typeof import("../src/inspector/index.js").FlowInspector;
}
