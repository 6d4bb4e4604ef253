/** The connection is to be broken instead of answered. */
export const BROKEN = Symbol("broken connection");

export type Outcome = Response | typeof BROKEN;
