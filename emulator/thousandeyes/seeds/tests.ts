import { currentGroup } from "../admin/account-group";
import { writeRule } from "../alerts/write";
import { assign } from "../tags/assign";
import { createTag } from "../tags/write";
import { typeOf } from "../tests/types";
import { createTest } from "../tests/write";
import type { Asked, Json } from "../wire/context";
import { accountOf, type World } from "../world/world";

const AGENTS = ["3", "5", "7", "11", "21", "31"];

/** A call nobody made: seeds go the way of every other object. */
const asking = (world: World, body: Json): Asked => ({
  method: "POST",
  path: "/v7",
  params: {},
  query: new URLSearchParams(),
  body,
  origin: "http://seed",
  world,
  account: accountOf(world, currentGroup(world)),
});

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

/** `--tests N`: N HTTP server tests; N/20 alert rules and N/50 tags, each test having one of either. */
export function seedTests(world: World): void {
  const total = world.settings.tests;
  const ids = Array.from({ length: total }, (_, index) => {
    const agents = [0, 1].map((step) => ({ agentId: AGENTS[(index + step) % AGENTS.length] }));
    const number = String(index + 1).padStart(4, "0");
    const body = {
      testName: `Seeded test ${number}`,
      url: `https://site-${number}.example.com`,
      interval: 300,
      agents,
    };
    return createTest(typeOf("http-server"), asking(world, body)).testId;
  });
  const share = (part: number, of: number) => ids.filter((_, index) => index % of === part);
  const rules = Math.floor(total / 20);
  for (let part = 0; part < rules; part += 1) writeRule(asking(world, rule(part + 1, share(part, rules))));
  const tags = Math.floor(total / 50);
  for (let part = 0; part < tags; part += 1) {
    const body = { key: "seeded", value: `tag-${part + 1}`, objectType: "test", accessType: "all" };
    const asked = asking(world, body);
    assign(
      asked,
      createTag(asked, body),
      share(part, tags).map((id) => ({ id, type: "test" })),
    );
  }
}
