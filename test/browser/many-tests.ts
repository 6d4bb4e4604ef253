import type { Account, Agent, Rule, Test } from "../../cli/report/account";
import { documentOf } from "../../cli/report/document";
import { reportPage } from "../../cli/report/page/report-page";

const range = (length: number) => Array.from({ length }, (_, index) => index);
const id = (number: number) => String(281_474_976_000_000 + number);
const COUNTRIES = ["AU", "BR", "CA", "DE", "FR", "GB", "IN", "JP", "NL", "SG", "US", "ZA"];

export function pageOf(account: Account): string {
  const document = documentOf(account, { scope: "281474976710706", ignored: new Set(), isStrict: false });
  return reportPage(account, document, "team");
}

/** A large account: tests, each on six agents of so many, with rules, tags and much that is not in order. */
export function manyTests(tests: number, agents: number): Account {
  const testId = (index: number) => id(index);
  const runs = (test: number, agent: number) => range(6).some((step) => (test * 7 + step * 5) % agents === agent);
  const all = range(agents).map(
    (index): Agent => ({
      id: id(900_000 + index),
      name: index % 5 ? `City ${index}, Country (Azure region-${index})` : `office-${index}`,
      type: index % 5 ? "cloud" : "enterprise",
      country: COUNTRIES[index % COUNTRIES.length],
      ...(index % 5 === 0 && { state: index % 15 ? "online" : "offline" }),
      size: 1,
      membersOffline: 0,
      testIds: range(tests)
        .filter((test) => runs(test, index))
        .map(testId),
    }),
  );
  const rules = range(Math.ceil(tests / 20)).map(
    (index): Rule => ({
      id: id(500_000 + index),
      name: `Rule of service ${index}`,
      type: "http-server",
      severity: "major",
      isDefault: false,
      testIds: range(tests)
        .filter((test) => test % 4 && test % Math.ceil(tests / 20) === index)
        .map(testId),
      recipients: index % 7 ? ["on-call@example.com"] : [],
    }),
  );
  return {
    name: "A large one",
    now: Date.parse("2026-11-27T08:00:00Z"),
    agents: all,
    rules,
    windows: [],
    tags: range(12).map((index) => ({
      ...{ id: id(700_000 + index), key: "team", value: `team-${index}`, objectType: "test", isBuiltIn: false },
      testIds: range(tests)
        .filter((test) => test % 12 === index)
        .map(testId),
    })),
    tests: range(tests).map((index): Test => {
      const type = ["http-server", "page-load", "dns-server", "agent-to-server"][index % 4] as string;
      return {
        id: testId(index),
        name: `Service ${index % 97} in region ${index % 13}, check number ${index}`,
        type,
        isEnabled: index % 25 !== 0,
        hasAlerts: true,
        isSharedIn: false,
        modifiedDate: "2026-08-01T00:00:00Z",
        agents: all.filter((_, agent) => runs(index, agent)),
        rules: rules.filter(({ testIds }) => testIds.includes(testId(index))),
        item: {
          interval: 300,
          enabled: index % 25 !== 0,
          distributedTracing: index % 3 === 0,
          dnsServers: ["192.0.2.53"],
        },
      };
    }),
  };
}
