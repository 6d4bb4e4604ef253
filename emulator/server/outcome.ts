/** Break the connection instead of answering. */
export const BROKEN = Symbol("broken connection");

export type Outcome = Response | typeof BROKEN;
