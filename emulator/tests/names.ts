import type { Account } from "../world/account";

/** R055: an unnamed test is called after its target; a number tells it from the ones before. */
export function freeName(account: Account, target: string): string {
  const taken = new Set([...account.tests.values()].map(({ fields }) => fields.testName));
  if (!taken.has(target)) return target;
  let number = 1;
  while (taken.has(`${target} (${number})`)) number += 1;
  return `${target} (${number})`;
}

/** R026: a name is taken when another test of the account group has it, whatever its type. */
export const isTaken = (account: Account, name: unknown, testId?: string): boolean =>
  [...account.tests.values()].some((test) => test.fields.testName === name && test.testId !== testId);
