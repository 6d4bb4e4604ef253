import type { TestType } from "./type";
import * as types from "./types/index";

/** All test types: every file in `types/` is found. */
export const testTypes: readonly TestType[] = Object.values(types);

export function typeOf(name: string): TestType {
  const type = testTypes.find((one) => one.name === name);
  if (type === undefined) throw new TypeError(`there is no test type ${name}`);
  return type;
}
