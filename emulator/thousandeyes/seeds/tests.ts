import type { Json } from "../../server/json";
import { writeRule } from "../alerts/write";
import { assign } from "../tags/assign";
import { createTag } from "../tags/write";
import { typeOf } from "../tests/types";
import { createTest } from "../tests/write";
import { accountOf, currentGroup, type World } from "../world/world";

const AGENTS = ["3", "5", "7", "11", "21", "31"];

const rule = (number: number, testIds: string[]): Json => ({
  ruleName: `Seeded rule ${number}`,
  alertType: "http-server",
  expression: `((responseTime >= ${500 + number} ms))`,
  minimumSources: 1,
  roundsViolatingOutOf: 2,
  roundsViolatingRequired: 1,
  severity: "minor",
  testIds,
});

const test = (index: number): Json => {
  const number = String(index + 1).padStart(4, "0");
  return {
    testName: `Seeded test ${number}`,
    url: `https://site-${number}.example.com`,
    interval: 300,
    agents: [0, 1].map((step) => ({ agentId: AGENTS[(index + step) % AGENTS.length] })),
  };
};

const tag = (number: number): Json => ({
  key: "seeded",
  value: `tag-${number}`,
  objectType: "test",
  accessType: "all",
});

/** `--tests N`: N HTTP server tests; N/20 alert rules and N/50 tags, each test having one of either. */
export function seedTests(world: World): void {
  const account = accountOf(world, currentGroup(world));
  const scope = { world, account };
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  const total = world.settings.tests;
  const type = typeOf("http-server");
  const ids = range(total).map((index) => account.tests.save(createTest(type, test(index), scope)).testId);
  const share = (part: number, of: number) => ids.filter((_, index) => index % of === part);
  const [rules, tags] = [Math.floor(total / 20), Math.floor(total / 50)];
  for (const part of range(rules)) account.rules.save(writeRule(rule(part + 1, share(part, rules)), scope));
  for (const part of range(tags)) {
    const pairs = share(part, tags).map((id) => ({ id, type: "test" }));
    assign(scope, account.tags.save(createTag(tag(part + 1), scope)), pairs);
  }
}
