import { EXIT } from "../output/exit";
import type { Account } from "./account";
import { CHECKS } from "./checks/checks";
import type { ReportDocument } from "./schema";

interface Options {
  readonly scope: string;
  readonly ignored: ReadonlySet<string>;
  /** Exit with 7 if there is a finding. */
  readonly isStrict: boolean;
}

/** What is not in order, for programs. */
export function documentOf(account: Account, { scope, ignored, isStrict }: Options): ReportDocument {
  const checked = CHECKS.map(({ id, title, advice, find }) => {
    const found = ignored.has(id) ? [] : find(account);
    const state = ignored.has(id) ? "ignored" : !found ? "unknown" : found.length ? "findings" : "good";
    return { check: { id, title, advice, state } as const, found: found ?? [] };
  });
  const findings = checked.flatMap(({ check: { id: check }, found }) => found.map((one) => ({ check, ...one })));
  const { tests, agents, rules, windows, tags, name } = account;
  return {
    version: 1,
    accountGroupId: scope,
    ...(name !== undefined && { accountGroupName: name }),
    exitCode: isStrict && findings.length ? EXIT.differs : EXIT.good,
    counts: {
      tests: tests.length,
      agents: agents.filter(({ testIds }) => testIds.length).length,
      ...(rules && { rules: rules.length }),
      ...(windows && { windows: windows.length }),
      ...(tags && { tags: tags.filter(({ isBuiltIn }) => !isBuiltIn).length }),
    },
    checks: checked.map(({ check }) => check),
    findings,
  };
}
