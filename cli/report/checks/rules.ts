import { counted } from "../../output/counted";
import type { Account } from "../account";
import type { Finding } from "./check";

/** Rules for these are not assigned to tests. */
const WITHOUT_TESTS = /^agent$|^(endpoint|device)-|-outage$/;

/** A rule that watches nothing needs to notify nobody: most accounts have default rules for types that they do not use. */
export function notifyingNobody({ rules, tests }: Account): Finding[] | undefined {
  if (!rules || tests.some(({ rules }) => !rules)) return undefined;
  const enabled = new Set(tests.filter(({ isEnabled }) => isEnabled).map(({ id }) => id));
  return rules.flatMap(({ id, name, type, isDefault, recipients, testIds }) => {
    const watched = testIds.filter((testId) => enabled.has(testId)).length;
    if (recipients?.length || (!watched && !WITHOUT_TESTS.test(type))) return [];
    const watches = WITHOUT_TESTS.test(type) ? "" : `, watches ${counted(watched, "tests")}`;
    return [{ kind: "alert-rules", id, name, detail: `${isDefault ? "default rule, " : ""}${type}${watches}` }];
  });
}
