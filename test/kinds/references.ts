import type { JsonObject } from "../../provider/core/json";

/** Two of everything that inputs refer to, as the emulator has it from the start or as it is made here. */
export interface References {
  readonly agents: readonly [string, string];
  readonly enterprise: readonly [string, string];
  readonly rules: readonly [string, string];
  readonly tests: readonly [string, string];
  readonly tags: readonly [string, string];
  readonly labels: readonly [string, string];
  readonly monitors: readonly [string, string];
  readonly groups: readonly [string, string];
  readonly credentials: readonly [string, string];
  /** The emulator has one, and nothing makes another. */
  readonly proxies: readonly [string];
  /** One that the server does not choose by itself. */
  readonly devices: readonly [string];
  readonly filters: readonly [string, string];
  readonly webhooks: readonly [string, string];
  readonly connectors: readonly [string, string];
  readonly conjur: readonly [string, string];
  readonly vaults: readonly [string, string];
}

type Call = (method: string, path: string, body?: JsonObject) => Promise<JsonObject>;

export async function references(call: Call): Promise<References> {
  const test = async (testName: string) => {
    const agents = [{ agentId: "3" }];
    const made = await call("POST", "/tests/http-server", { testName, agents, interval: 60, url: "https://a.test" });
    return String(made.testId);
  };
  const tag = async (value: string) =>
    String((await call("POST", "/tags", { accessType: "all", key: "owner", objectType: "test", value })).id);
  const credential = async (name: string) => String((await call("POST", "/credentials", { name, value: "s3cret" })).id);
  const filter = async (name: string) => {
    const context = [{ dataSourceId: "ALERTS", filters: [{ filterId: "TEST", values: ["1"], metricIds: [] }] }];
    return String((await call("POST", "/dashboards/filters", { name, context })).id);
  };
  const webhook = async (name: string) => {
    const made = await call("POST", "/operations/webhooks", { name, category: "alerts", status: "pending" });
    return String(made.id);
  };
  const connector = async (name: string) => {
    const made = await call("POST", "/connectors/generic", { name, target: "https://a.test", type: "generic" });
    return String(made.id);
  };
  const conjur = async (name: string) => {
    const authentication = { type: "conjur-host", hostId: "h", apiKey: "s3cret" };
    const body = { name, target: "https://a.test", type: "generic", account: "a", authentication };
    return String((await call("POST", "/connectors/conjur", body)).id);
  };
  const vault = async (name: string) => {
    const secrets = [{ name: "login", secretKey: "a/login" }];
    return String((await call("POST", "/operations/credential-vault", { name, secrets })).id);
  };
  const { alertRules } = await call("GET", "/alerts/rules");
  const rules = (alertRules as JsonObject[]).map(({ ruleId }) => String(ruleId)) as [string, string];
  return {
    agents: ["3", "11"],
    enterprise: ["281474976730001", "281474976730002"],
    rules: [rules[0], rules[1]],
    tests: [await test("somebody's"), await test("somebody else's")],
    tags: [await tag("one"), await tag("two")],
    labels: ["11", "12"],
    monitors: ["101", "201"],
    groups: ["281474976710707", "281474976710708"],
    credentials: [await credential("somebody's"), await credential("somebody else's")],
    proxies: ["281474976725001"],
    devices: ["1"],
    filters: [await filter("offices"), await filter("clouds")],
    webhooks: [await webhook("somebody's"), await webhook("somebody else's")],
    connectors: [await connector("somebody's"), await connector("somebody else's")],
    conjur: [await conjur("somebody's"), await conjur("somebody else's")],
    vaults: [await vault("somebody's"), await vault("somebody else's")],
  };
}
