/** The library as a page without a build has it; its types are those of the source. */
declare module "*/cdn/flow-executor.js" {
  export const FlowClient: typeof import("../src/cdn.js").FlowClient;
  export const FlowExecutor: typeof import("../src/cdn.js").FlowExecutor;
}
