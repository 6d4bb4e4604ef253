import type { IsRuleOn } from "../../server/rules";

import type { Account } from "../world/account";
import type { Test } from "./test";

/** R055: a name is unique within one type. R226: a saved event has the name of its test and does not block it. */
const rivals = ({ tests }: Account, type: string, isWithinType: boolean): Test[] =>
  tests.list().filter(({ fields, type: other }) => !fields.savedEvent && (other === type || !isWithinType));

/** R055: a test without a name gets the name of its target; a number makes it unique. */
export function freeName(account: Account, type: string, target: string): string {
  const taken = new Set(rivals(account, type, true).map(({ fields }) => fields.testName));
  if (!taken.has(target)) return target;
  let number = 1;
  while (taken.has(`${target} (${number})`)) number += 1;
  return `${target} (${number})`;
}

/** R026: a name is taken if another test has it. */
export const isTaken = (account: Account, on: IsRuleOn, type: string, name: unknown, testId?: string): boolean =>
  rivals(account, type, on("R055")).some((test) => test.fields.testName === name && test.testId !== testId);
