import fc, { type Arbitrary } from "fast-check";
import type { JsonObject } from "../../provider/core/json";
import type { Declared } from "../faults/stack";
import type { References } from "../kinds/references";

type Id = (name: string) => string;

interface Item {
  readonly kind: string;
  readonly needs?: readonly string[];
  /** What a program may say about it, one after the other. */
  readonly args: readonly ((id: Id, refs: References) => JsonObject)[];
}

const rule = { alertType: "http-server", minimumSources: 1, roundsViolatingOutOf: 2, roundsViolatingRequired: 1 };
const night = { startDate: "2027-01-02T03:04:05Z", repeat: { type: "none" } };

/** Resources that refer to each other; those that are referred to come first. */
export const ITEMS: Readonly<Record<string, Item>> = {
  tag: {
    kind: "Tag",
    args: ["network", "platform"].map((value) => () => ({ key: "team", value, objectType: "test" })),
  },
  slow: {
    kind: "AlertRule",
    args: [500, 900].map((ms) => () => ({ ...rule, ruleName: "slow", expression: `((responseTime >= ${ms} ms))` })),
  },
  failing: {
    kind: "AlertRule",
    args: [
      () => ({ ...rule, ruleName: "failing", expression: "((responseTime >= 5 ms))", severity: "major" }),
      () => ({ ...rule, ruleName: "failing", alertType: "end-to-end-server", expression: "((loss >= 10%))" }),
    ],
  },
  login: {
    kind: "Credential",
    args: ["s3cret-one", "s3cret-two"].map((value) => () => ({ name: "login", value })),
  },
  shop: {
    kind: "HttpServerTest",
    needs: ["slow"],
    args: [
      (id, { agents }) => ({ testName: "shop", ...site(agents), alertRules: [id("slow")] }),
      (id, { agents }) => ({ testName: "the shop", ...site(agents), alertRules: [id("slow")], enabled: false }),
      (_id, { agents }) => ({ testName: "shop", ...site(agents), alertRules: [], password: "s3cret-three" }),
    ],
  },
  names: {
    kind: "DnsServerTest",
    args: [60, 300].map((interval) => (_id, { agents: [agent] }) => ({
      ...{ testName: "names", domain: "example.com ANY", dnsServers: ["ns.example.com"], interval },
      ...{ agents: [agent], alertRules: [] },
    })),
  },
  tagged: {
    kind: "TagAssignment",
    needs: ["tag", "shop", "names"],
    args: [["shop"], ["shop", "names"]].map((tests) => (id) => ({
      tagId: id("tag"),
      assignments: tests.map((name) => ({ id: id(name), type: "test" })),
    })),
  },
  night: {
    kind: "AlertSuppressionWindow",
    needs: ["shop"],
    args: [3600, 5400].map((duration) => (id) => ({ name: "night", ...night, duration, testIds: [id("shop")] })),
  },
};

const site = (agents: readonly string[]) => ({ url: "https://a.test", interval: 60, agents: [agents[0] as string] });

/** Which resources a program has, and what it says about each. */
export type Sketch = Readonly<Record<string, number>>;

export const anySketch: Arbitrary<Sketch> = fc.record(
  Object.fromEntries(Object.entries(ITEMS).map(([name, { args }]) => [name, fc.nat({ max: args.length - 1 })])),
  { requiredKeys: [] },
) as Arbitrary<Sketch>;

/** The program, with what its resources need. */
export function programOf(sketch: Sketch, refs: References): Declared[] {
  const needed = new Set<string>();
  const need = (name: string): void => {
    needed.add(name);
    for (const one of ITEMS[name]?.needs ?? []) need(one);
  };
  for (const name of Object.keys(sketch)) need(name);
  return Object.entries(ITEMS)
    .filter(([name]) => needed.has(name))
    .map(([name, { kind, args }]) => ({ name, kind, args: (id) => args[sketch[name] ?? 0]?.(id, refs) ?? {} }));
}
