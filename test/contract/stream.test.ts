import { beforeEach, describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { newWorld, resource, type World } from "../kinds/world";

const URL = "https://otel.example.com";
const otel: JsonObject = { name: "metrics", type: "opentelemetry", streamEndpointUrl: URL };
const splunk = {
  ...otel,
  type: "splunk-hec",
  endpointType: "http",
  exporterConfig: { splunkHec: { token: "s3cret" } },
};

describe("a stream", () => {
  let world: World;
  let updates: JsonObject[] = [];

  beforeEach(async () => {
    world = await newWorld();
    updates = [];
    world.between((next) => (url, init) => {
      if (init.method === "PUT") updates.push(JSON.parse(String(init.body)));
      return next(url, init);
    });
  });

  it.each([
    ["endpointType: must be", { ...splunk, endpointType: undefined }],
    ['exporterConfig: needs "splunkHec"', { ...splunk, exporterConfig: {} }],
    ['exporterConfig: has "splunkHec"', { ...otel, exporterConfig: splunk.exporterConfig }],
    ["exporterConfig.splunkHec.token", { ...splunk, exporterConfig: { splunkHec: {} } }],
    ['dataModelVersion: must be "v2"', { ...otel, signal: "log", dataModelVersion: "v1" }],
    ["streamEndpointUrl: has a path", { ...otel, streamEndpointUrl: `${URL}/v1/metrics` }],
    ["is not an HTTPS URL", { ...otel, streamEndpointUrl: "http://otel.example.com" }],
    ["endpointAgentLabel: is set beside", { ...otel, endpointAgentLabel: ["1"], endpointAgentTag: ["1"] }],
    ["has more than 255 characters", { ...otel, name: "x".repeat(256) }],
  ])("R214 is refused in the preview: %s", async (why, args) => {
    await expect(resource("Stream").checked(args as JsonObject)).rejects.toThrow(why);
  });

  it("R214 takes an empty answer to an update for no answer, and reads what it is now", async () => {
    const made = resource("Stream");
    await made.create(otel);
    await made.update({ ...otel, enabled: false });
    expect(await made.update({ ...otel, enabled: true })).toMatchObject({ enabled: true });
  });

  it("R214 goes from labels of endpoint agents to tags and back to nothing in one update each", async () => {
    const made = resource("Stream");
    await made.create({ ...otel, endpointAgentLabel: ["1"] });
    expect(await made.update({ ...otel, endpointAgentTag: ["2"] })).toMatchObject({ endpointAgentTag: [{ id: "2" }] });
    expect((await made.refresh()).inputs).not.toHaveProperty("endpointAgentLabel");
    await made.update(otel);
    expect(await world.get(`/streams/${made.id}`)).toMatchObject({ endpointAgentTag: [], endpointAgentLabel: [] });
  });

  it("R214 neither replaces nor is written when the program starts to name the usual signal", async () => {
    const made = resource("Stream");
    await made.create(otel);
    world.emulator.clearCalls();
    await made.update({ ...otel, signal: "metric" });
    expect(world.emulator.calls().map(({ method }) => method)).toEqual(["GET"]);
  });

  it("sends a changed secret, and nothing for a masked answer", async () => {
    const made = resource("Stream");
    await made.create(splunk);
    const { inputs } = await made.refresh();
    expect(inputs).toMatchObject(splunk);
    await made.update({ ...splunk, exporterConfig: { splunkHec: { token: "other" } } });
    expect(updates).toEqual([{ exporterConfig: { splunkHec: { token: "other" } } }]);
  });

  it("switches the data of Connected Devices off in words: an empty object might change nothing", async () => {
    const made = resource("Stream");
    await made.create({ ...otel, inputConfig: { metric: { connectedDevices: { enabled: true } } } });
    await made.update(otel);
    expect(updates).toEqual([{ inputConfig: { metric: { connectedDevices: { enabled: false } } } }]);
  });

  it("R214 says that there is room for ten only", async () => {
    for (const number of Array(10).keys()) await resource("Stream").create({ ...otel, name: `${number}` });
    await expect(resource("Stream").create(otel)).rejects.toThrow("answered 412: User cannot create more than 10");
  });
});
