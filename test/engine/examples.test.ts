import { cp, readFile, symlink } from "node:fs/promises";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createAcsMonitorEmulator, type Listening, listen } from "../../emulator";
import { registry as acsMonitorKinds } from "../../provider/acs-monitor/registry";
import { registry } from "../../provider/thousandeyes/registry";
import { apiClient } from "../lab/api-client.mjs";
import { secretsOf } from "../lab/example-secrets";
import { type Deployment, newDeployment } from "./deployment";

const examples = join(__dirname, "..", "..", "examples");
const modules = join(examples, "..", "node_modules");

/** Where everything stands that the examples make: what is left of it after a destroy was left behind. */
const LISTS: [path: string, key: string][] = [
  ["/tests", "tests"],
  ["/alerts/rules", "alertRules"],
  ["/alert-suppression-windows", "alertSuppressionWindows"],
  ["/tags", "tags"],
  ["/endpoint/labels", "labels"],
  ["/credentials", "credentials"],
];

/** The same for the other vendor. */
const ACS_MONITOR_LISTS = ["monitors", "monitor-groups", "monitor-alert-rules"].concat([
  "devices",
  "device-groups",
  "alert-rules",
  "alert-channels",
]);

/** The modules of the example that not every program has. */
async function linkParsers(example: string, folder: string): Promise<void> {
  const { dependencies } = JSON.parse(await readFile(join(examples, example, "package.json"), "utf8"));
  const others = Object.keys(dependencies).filter((name) => !/pulumi/.test(name));
  for (const name of others) await symlink(join(modules, name), join(folder, "node_modules", name), "dir");
}

describe.each([
  ["kinds", registry.map(({ kind }) => kind)],
  ["monitoring-a-service", ["MonitoredService", "PageLoadTest", "AlertRule", "TagAssignment"]],
  ["tests-from-a-table", ["HttpServerTest", "DnsServerTest", "AlertRule"]],
  ["acs-monitor-kinds", acsMonitorKinds.map(({ kind }) => kind)],
  ["acs-monitor", [...acsMonitorKinds.map(({ kind }) => kind), "HttpServerTest"]],
])("the example %s", (example, kinds) => {
  let stack: Deployment;
  let install: Listening;
  let before: number[];

  const counts = async () => {
    const lists = await Promise.all(LISTS.map(([path]) => stack.byHand("GET", path)));
    const others = await Promise.all(
      ACS_MONITOR_LISTS.map((path) => apiClient(install.url, "by-hand")("GET", `/${path}`)),
    );
    return [
      ...lists.map((list, index) => list[LISTS[index]?.[1] ?? ""].length),
      ...others.map(({ meta }) => meta.total),
    ];
  };

  beforeAll(async () => {
    // Checks that are asked for are done at once: the example waits until its monitor is up.
    install = await listen(createAcsMonitorEmulator({ rateLimit: 1_000_000, checkSeconds: 0 }));
    const env = { ACSMON_BASE_URL: install.url, ACSMON_TOKEN: "token-of-the-environment" };
    stack = await newDeployment({ program: "", language: "ts", env });
    // The folder has its own project and modules: only the programs and their data are the example's.
    const isOwn = (path: string) => /\.(ts|csv|yaml)$/.test(path) && basename(path) !== "Pulumi.yaml";
    const filter = (path: string) => isOwn(path) || basename(path) === example;
    await cp(join(examples, example), stack.folder, { recursive: true, filter });
    await linkParsers(example, stack.folder);
    for (const key of secretsOf(join(examples, example))) await stack.config(key, "s3cret", { secret: true });
    before = await counts();
  });
  afterAll(async () => {
    await stack?.remove();
    await install?.close();
  });

  it("deploys all it has", async () => {
    const { code, output } = await stack.up();
    expect(code, output).toBe(0);
    expect(await counts()).not.toEqual(before);
    const { state } = await stack.export();
    const made = state.deployment.resources.map(({ type }: { type: string }) => type.split(":").at(-1));
    expect(made).toEqual(expect.arrayContaining(kinds));
  });

  it("has a clean preview, after a refresh", async () => {
    expect(await stack.preview("--refresh", "--expect-no-changes", "--diff")).toMatchObject({ code: 0 });
  });

  it("is destroyed without a trace", async () => {
    expect(await stack.destroy()).toMatchObject({ code: 0 });
    expect(await counts()).toEqual(before);
  });
});
