import { counted } from "../../output/counted";
import type { Account, Test } from "../account";
import type { Finding } from "./check";

const DAY_MS = 86_400_000;
/** A test that was off for longer is not coming back by itself. */
const LONG_DAYS = 30;

const finding = ({ id, name, type }: Test, detail: string): Finding => ({
  kind: "tests",
  id,
  name,
  detail: `${type}, ${detail}`,
});

/** Those that run, and are ours to change (R070). */
const running = ({ tests }: Account) => tests.filter(({ isEnabled, isSharedIn }) => isEnabled && !isSharedIn);

export function unwatched(account: Account): Finding[] | undefined {
  const tests = running(account);
  if (tests.some(({ rules }) => !rules)) return undefined;
  return tests.flatMap((test) => {
    if (!test.hasAlerts) return [finding(test, "its alerts are off")];
    return test.rules?.length ? [] : [finding(test, "no alert rule")];
  });
}

export function ofOneAgent(account: Account): Finding[] {
  return running(account).flatMap((test) => {
    const [only, ...others] = test.agents;
    // A cluster has several machines.
    if (!only || others.length || only.size > 1) return [];
    return [finding(test, `only ${only.name}${neverFiring(test)}`)];
  });
}

function neverFiring({ rules = [] }: Test): string {
  const [first, ...more] = rules.filter(({ minimumSources = 1 }) => minimumSources > 1);
  if (!first) return "";
  return more.length
    ? `; ${more.length + 1} of its rules need more agents and never fire`
    : `; the rule "${first.name}" needs more agents and never fires`;
}

/** Nothing tells when a test was disabled: only that nobody has changed it since. */
export function longDisabled({ tests, now }: Account): Finding[] | undefined {
  const disabled = tests.filter(({ isEnabled, isSharedIn }) => !isEnabled && !isSharedIn);
  // R049: who disabled them changed them. A list that shows that of none proves nothing.
  if (disabled.length && disabled.every(({ modifiedDate }) => !modifiedDate)) return undefined;
  return disabled.flatMap((test) => {
    const days = Math.floor((now - Date.parse(test.modifiedDate ?? "")) / DAY_MS);
    if (!(days >= LONG_DAYS)) return [];
    return [finding(test, `disabled and unchanged since ${test.modifiedDate?.slice(0, 10)}, ${counted(days, "days")}`)];
  });
}

export function untraced(account: Account): Finding[] {
  const tests = running(account);
  const traced = new Set(tests.filter(({ item }) => item?.distributedTracing === true).map(({ type }) => type));
  return tests
    .filter(({ type, item }) => traced.has(type) && item?.distributedTracing === false)
    .map((test) => finding(test, "no distributed tracing"));
}
