import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importDocument } from "../../cli/import/schema";
import type { Deployment } from "./deployment";
import { newImport, runImport } from "./run-import";

const example = join(__dirname, "..", "..", "examples", "a-whole-account");
const KINDS = ["AccountGroup", "Role", "User", "GenericConnector", "WebhookOperation", "ConnectorOperations"].concat([
  "AlertRule",
  "HttpServerTest",
  "Tag",
  "TagAssignment",
  "Dashboard",
  "DashboardFilter",
  "Stream",
]);
const SECRETS = { chatToken: "s3cret-chat", collectorToken: "s3cret-collector" };

describe("the example a-whole-account", () => {
  let stack: Deployment;
  const ours = async (): Promise<{ type: string; id: string }[]> => {
    const { state } = await stack.export();
    return (state.deployment.resources ?? []).filter(({ type }: { type: string }) => type.includes("thousandeyes:"));
  };

  beforeAll(async () => {
    stack = await newImport("ts");
    // The folder has its own project and modules: only the programs are the example's.
    const filter = (path: string) => path === example || path.endsWith(".ts");
    await cp(example, stack.folder, { recursive: true, filter });
    for (const [key, value] of Object.entries(SECRETS)) await stack.config(key, value, { secret: true });
  });
  afterAll(() => stack?.remove());

  it("deploys administration, integrations, monitoring, a dashboard and a stream, and previews clean", async () => {
    const up = await stack.up();
    expect(up, up.output).toMatchObject({ code: 0 });
    const kinds = new Set((await ours()).map(({ type }) => type.split(":").at(-1)));
    expect([...kinds].sort()).toEqual([...KINDS].sort());
    expect(await stack.preview("--refresh", "--expect-no-changes", "--diff")).toMatchObject({ code: 0 });
  });

  it("has a rule that calls the chat by its name", async () => {
    const [rule] = (await ours()).filter(({ type }) => type.endsWith(":AlertRule"));
    const { notifications } = await stack.byHand("GET", `/alerts/rules/${rule?.id}`);
    expect(notifications.customWebhook).toMatchObject([{ integrationName: "On call" }]);
  });

  it("is imported back with 0 changes, and no secret of it is in clear", async () => {
    const out = join(stack.folder, "moved-in");
    const ran = await runImport(stack, ["--out", out, "--run", "--stack", "dev", "--json"]);
    expect(ran, ran.stderr).toMatchObject({ code: 0 });
    const document = importDocument.parse(JSON.parse(ran.stdout));
    expect(document).toMatchObject({ imported: true, differences: [], exitCode: 0 });
    const imported = new Set(document.objects.map(({ id }) => id));
    expect((await ours()).filter(({ id }) => !imported.has(id))).toEqual([]);
    for (const file of document.files) expect(await readFile(join(out, file), "utf8")).not.toContain("s3cret");
    expect(ran.output).not.toContain("s3cret");
  });

  it("is destroyed without a trace", async () => {
    const made = await ours();
    expect(await stack.destroy()).toMatchObject({ code: 0 });
    const gone = ["/dashboards", "/connectors/generic", "/operations/webhooks", "/streams", "/users", "/roles"];
    for (const path of gone) {
      const list = JSON.stringify(await stack.byHand("GET", path));
      expect(made.filter(({ id }) => list.includes(`"${id}"`))).toEqual([]);
    }
  });
});
