import type { TestType } from "./type";
import { httpServer } from "./types/http-server";

/** The only list of test types. */
export const testTypes: readonly TestType[] = [httpServer];

export function typeOf(name: string): TestType {
  const type = testTypes.find((one) => one.name === name);
  if (type === undefined) throw new TypeError(`there is no test type ${name}`);
  return type;
}
