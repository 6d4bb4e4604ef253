import fc, { type Arbitrary } from "fast-check";
import type { JsonObject } from "../../provider/core/json";
import type { References } from "../kinds/references";
import { anyTest, type Request } from "./by-hand";
import { anyName } from "./names";

/** R226: the emulator has them from the start. */
export const SAVED_EVENTS = ["281474976989001", "281474976989003"];

const http = { expression: "((responseTime >= 500 ms))", alertType: "http-server" };
/** Rules with as little as the API takes, and with what it takes differently (R103, R107, R110, R111). */
const RULES: JsonObject[] = [
  http,
  { ...http, severity: "MAJOR", alertGroupType: "bgp" },
  { ...http, roundsViolatingMode: "exact", notifyOnClear: false },
  {
    ...http,
    roundsViolatingMode: "auto",
    notifications: { email: { recipients: ["a@b.test"], message: "It's `$" + "{x}`" } },
  },
  { expression: "((apiCompletion <= 99%))", alertType: "api" },
  { expression: "((loss >= 10%))", alertType: "end-to-end-agent" },
];

const REPEATS: JsonObject[] = [
  { repeat: { type: "none" } },
  { repeat: { type: "day" }, endRepeat: { type: "count", count: 1 } },
  { repeat: { type: "month" }, endRepeat: { type: "date", date: "2030-01-01" } },
  { repeat: { type: "custom", intervalType: "week", intervalLength: 1, daysOfWeek: ["sat", "mon"] }, isEnabled: false },
];

const filters = [{ key: "platform", values: ["mac", "it's"], mode: "in" }];
const TAGS: JsonObject[] = [
  ...["test", "dashboard", "endpoint-test", "v-agent", "connected-devices-test"].map((objectType) => ({ objectType })),
  { objectType: "test", color: "#a1B2c3", icon: "STAR", description: " two\nlines " },
  { objectType: "endpoint-agent", type: "dynamic", matchType: "or", filters },
];

/** The least of the other kinds, with names that people give twice, and hostile ones. */
const anyOther = (refs: References): Arbitrary<Request> => {
  const testIds = fc.subarray([...refs.tests, ...SAVED_EVENTS]);
  const one = (path: string, bodies: readonly JsonObject[], more: Record<string, Arbitrary<unknown>>) =>
    fc
      .tuple(fc.constantFrom(...bodies), fc.record(more))
      .map(([body, own]) => ({ path, body: { ...body, ...own } as JsonObject }));
  const rounds = {
    minimumSources: fc.constant(1),
    roundsViolatingOutOf: fc.constant(3),
    roundsViolatingRequired: fc.constant(2),
  };
  const start = fc.constantFrom("2020-01-02T03:04:05Z", "2027-05-02T03:04:05+02:00");
  return fc.oneof(
    one("/alerts/rules", RULES, { ruleName: anyName, testIds, ...rounds }),
    one("/alert-suppression-windows", REPEATS, {
      name: anyName,
      testIds,
      startDate: start,
      duration: fc.constant(1001),
    }),
    one("/tags", TAGS, { key: anyName, value: anyName, accessType: fc.constant("all") }),
    one("/credentials", [{}], { name: anyName, value: anyName }),
    one("/roles", [{ permissions: ["1"] }, { permissions: ["2", "5"] }], { name: anyName }),
    one("/endpoint/labels", [{ matchType: "and", filters }], { name: anyName }),
  );
};

export const anyRequests = (refs: References): Arbitrary<Request[]> =>
  fc.array(fc.oneof(anyTest(refs), anyOther(refs)), { minLength: 4, maxLength: 12, size: "max" });
