import type { Account } from "../faults/account";
import type { Declared, Stack } from "../faults/stack";

/**
 * Refresh and up, now that nothing goes wrong any more. A name that is refused with the id of what has it is what a user
 * looks at: here it is always something that a lost answer left behind, so it is deleted, and up runs again.
 */
export async function settle(account: Account, stack: Stack, program: Declared[]): Promise<void> {
  await stack.refresh();
  for (let refused = 0; ; refused++) {
    try {
      return await stack.up(program);
    } catch (error) {
      const [, id = ""] = /exists already \(id (\S+)\)/.exec((error as Error).message) ?? [];
      const known = [...stack.state.values()].some((stored) => stored.id === id);
      if (id === "" || known || refused > program.length) throw error;
      await account.deleteById(id);
    }
  }
}

/**
 * In what account and state differ: objects that only one of them knows, and names that are there twice. If an
 * error said that an object may have been created, and no program contains it any more, it may exist: the error asked the
 * user to check.
 */
export async function agreement(account: Account, stack: Stack): Promise<string[]> {
  const isReported = (name: string) =>
    account.said.some((text) => new RegExp(`It is unknown whether .*[="]${name}"? was created`).test(text));
  const there = (await account.made()).filter(({ id, name }) => {
    return [...stack.state.values()].some((stored) => stored.id === id) || !isReported(name);
  });
  const ids = there.map(({ id }) => id);
  const stored = [...stack.state.values()].filter(({ kind }) => kind !== "TagAssignment");
  const names = (await account.made()).map(({ list, name }) => `${list} ${name}`);
  return [
    ...there.filter(({ id }) => !stored.some((one) => one.id === id)).map(({ name }) => `only in the account: ${name}`),
    ...stored.filter(({ id }) => !ids.includes(id)).map(({ kind, id }) => `only in the state: ${kind} ${id}`),
    ...names.filter((name, index) => names.indexOf(name) < index).map((name) => `there twice: ${name}`),
  ];
}
