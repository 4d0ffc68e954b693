/** Fetches the code of a stage, which defines the element named after the component. */
export type StageLoader = () => Promise<unknown>;
