import { describe, expect, it } from "vitest";
import { made, start } from "./client";

const AWS = "/cloud-insights/integration/aws";
const AZURE = "/cloud-insights/integration/azure";
const tenant = { name: "one", appId: "a", password: "s3cret", azureTenantId: "t" };

describe("R217 integrations with clouds", () => {
  it("are made where their type says, and read and deleted in one place", async () => {
    const client = start();
    const { id } = await made(client, `${AWS}/inventory`, { name: "one", roleArn: "arn", snsTopicsArns: ["lost"] });
    const logs = await made(client, `${AWS}/flow-logs`, { name: "two", roleArn: "arn", snsTopicsArns: ["kept"] });
    expect(logs).toMatchObject({ monitoringType: "flow-logs-monitoring", snsTopicsArns: ["kept"] });
    const { integrations } = (await client.get(AWS)).body;
    expect(integrations.map(({ monitoringType }: typeof logs) => monitoringType)).toEqual([
      "inventory-monitoring",
      "flow-logs-monitoring",
    ]);
    expect(integrations[0]).not.toHaveProperty("snsTopicsArns");
    expect((await client.put(`${AWS}/${id}`, { name: "other" })).status).toBe(404);
    expect((await client.del(`${AWS}/${id}`)).status).toBe(204);
    expect((await client.get(`${AWS}/${id}`)).status).toBe(404);
  });

  it("are updated at Azure, each where it was made, with all their fields", async () => {
    const client = start();
    const { id } = await made(client, `${AZURE}/inventory`, tenant);
    expect((await client.put(`${AZURE}/inventory/${id}`, { ...tenant, appId: "b" })).body).toMatchObject({
      appId: "b",
    });
    expect((await client.put(`${AZURE}/flow-logs/${id}`, { ...tenant, serviceBusQueueUrl: "q" })).status).toBe(404);
    const { password: _secret, ...less } = tenant;
    expect((await client.put(`${AZURE}/inventory/${id}`, less)).status).toBe(400);
  });

  it("have policies that are always there, with one group that is always enabled", async () => {
    const client = start();
    const path = `${AWS}/policy/settings`;
    expect((await client.get(path)).body.enabledResourceGroupTypes).toEqual(["ec2"]);
    const body = { enabledResourceGroupTypes: ["s3-bucket"], enabledRegions: ["eu-west-1"], enabledCloudtrail: true };
    expect((await client.put(path, body)).body.enabledResourceGroupTypes).toEqual(["s3-bucket", "ec2"]);
    expect((await client.put(path, { ...body, enabledResourceGroupTypes: ["lambda"] })).status).toBe(400);
    const rules = Array(11).fill({ field: "subscription-id", pattern: "x", action: "include" });
    const azure = { enabledResourceGroupTypes: [], subscriptionsPolicy: { rules, defaultAction: "include" } };
    expect((await client.put(`${AZURE}/policy/settings`, azure)).status).toBe(400);
  });
});
