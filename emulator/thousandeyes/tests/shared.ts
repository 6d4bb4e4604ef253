import type { Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import type { Collection } from "../../store/collection";
import type { Account } from "../world/account";
import type { Scope } from "../world/world";
import type { Test } from "./test";

/** R070: whether another account group shares the test with this one. */
export const isSharedIn = ({ testId }: Test, { tests }: Account): boolean => !tests.has(testId);

/** R070: the tests that an account group sees: its own, then those that others share with it. */
export function visibleTests({ account, world }: Scope): Collection<Test> {
  const isVisible = ({ sharedWith }: Test) => world.on("R070") && sharedWith.includes(account.aid);
  const others = () =>
    world.accounts
      .list()
      .filter((other) => other !== account)
      .flatMap(({ tests }) => tests.list().filter(isVisible));
  const find = (id: string) => account.tests.find(id) ?? others().find(({ testId }) => testId === id);
  return {
    ...account.tests,
    find,
    has: (id) => find(id) !== undefined,
    list: () => [...account.tests.list(), ...others()],
    // A shared test stays in its own account group.
    save: (test) => (others().includes(test) ? test : account.tests.save(test)),
  };
}

const OWN_RELATIONS = ["alertRules", "tags"];

/** R070: what an account group may change of a test that is shared with it; the rest is dropped (decided). */
export const relationsIn = (body: Json): Json =>
  Object.fromEntries(Object.entries(body).filter(([name]) => OWN_RELATIONS.includes(name)));

/** R070: only its own account group deletes a test (decided). */
export function refuseSharedIn(test: Test, account: Account): void {
  if (isSharedIn(test, account)) throw new Refusal(403, "403 Forbidden\nThe test belongs to another account group");
}
