import { describe, expect, it, vi } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { newWorld, resource } from "../kinds/world";

const aws: JsonObject = { name: "aws", monitoringType: "inventory-monitoring", roleArn: "arn" };
const azure: JsonObject = {
  ...{ name: "azure", monitoringType: "azure-inventory-monitoring" },
  ...{ appId: "a", password: "s3cret", azureTenantId: "t" },
};
const policy: JsonObject = {
  ...{ enabledResourceGroupTypes: ["s3-bucket"], enabledRegions: ["eu-west-1"], enabledCloudtrail: false },
};

describe("R217 clouds", () => {
  it.each([
    ["AwsIntegration", { ...aws, snsTopicsArns: ["t"] }, "snsTopicsArns: is for flow logs only"],
    ["AwsIntegration", { ...aws, monitoringType: "flow-logs-monitoring" }, "snsTopicsArns: is missing"],
    ["AzureIntegration", { ...azure, serviceBusQueueUrl: "q" }, "serviceBusQueueUrl: is for flow logs only"],
    ["AzureIntegration", { ...azure, monitoringType: "azure-flow-logs-monitoring" }, "serviceBusQueueUrl: is missing"],
    [
      "AzureIntegrationPolicy",
      {
        enabledResourceGroupTypes: ["afd"],
        subscriptionsPolicy: {
          rules: Array(11).fill({ field: "subscription-id", pattern: "x", action: "include" }),
          defaultAction: "include",
        },
      },
      "subscriptionsPolicy: has 11 rules",
    ],
  ])("refuse in the preview what the API would: %s", async (kind, args, why) => {
    await expect(resource(kind).checked(args as JsonObject)).rejects.toThrow(why);
  });

  it("replace an integration with AWS for every change: nothing can be updated", async () => {
    await newWorld();
    const made = resource("AwsIntegration");
    await made.create(aws);
    expect(made.outs).toMatchObject({ externalId: expect.any(String) });
    for (const change of [{ name: "other" }, { roleArn: "other" }] as JsonObject[]) {
      const news = await made.checked({ ...aws, ...change });
      expect(await made.provider.diff(made.id, made.outs, news)).toMatchObject({ replaces: Object.keys(change) });
    }
  });

  it("send the password of Azure with every update, and never store a mask", async () => {
    const { between } = await newWorld();
    const made = resource("AzureIntegration");
    await made.create(azure);
    const sent: JsonObject[] = [];
    between((next) => (url, init) => {
      if (init.method === "PUT") sent.push(JSON.parse(String(init.body)));
      return next(url, init);
    });
    await made.update({ ...azure, appId: "b" });
    const { monitoringType: _inPath, ...body } = azure;
    expect(sent).toEqual([{ ...body, appId: "b" }]);
    expect((await made.refresh()).inputs).toMatchObject({ password: "s3cret" });
  });

  it("take a policy over, write it only where it differs, and leave it", async () => {
    const { emulator, get } = await newWorld();
    const path = "/cloud-insights/integration/aws/policy/settings";
    const made = resource("AwsIntegrationPolicy");
    await made.create(policy);
    expect(made.outs).toMatchObject({ enabledResourceGroupTypes: ["ec2", "s3-bucket"] });
    emulator.clearCalls();
    await resource("AwsIntegrationPolicy").create(policy);
    expect(emulator.calls().map(({ method }) => method)).toEqual(["GET"]);
    const shown = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    await made.delete();
    expect(shown.mock.calls.flat().join("")).toContain("the settings can be changed and not deleted");
    shown.mockRestore();
    expect(await get(path)).toMatchObject({ enabledRegions: ["eu-west-1"] });
  });
});
