import { defaults } from "../tests/draft";
import type { Test } from "../tests/test";
import { typeOf } from "../tests/types";
import { accountOf, currentGroup, WHO, type World } from "../world/world";

const savedEvent = (testId: string, type: string, own: Test["fields"]): Test => ({
  testId,
  type,
  fields: { ...defaults(typeOf(type).fields), liveShare: false, savedEvent: true, ...own },
  agents: [],
  alertRules: [],
  labels: [],
  monitors: [],
  sharedWith: [],
  versions: [],
  createdBy: WHO,
  createdDate: "2026-01-15T09:30:00Z",
});

/** R226: snapshots with the name of their test; two may have the same name, and the test may be gone. */
export function seedSavedEvents(world: World): void {
  const { tests } = accountOf(world, currentGroup(world));
  const checkout = { testName: "Checkout", url: "https://shop.example.com/checkout", interval: 300 };
  for (const event of [
    savedEvent("281474976989001", "http-server", checkout),
    savedEvent("281474976989002", "http-server", checkout),
    savedEvent("281474976989003", "agent-to-server", {
      testName: "Checkout",
      server: "shop.example.com:443",
      interval: 300,
    }),
  ]) {
    tests.save(event);
  }
}
