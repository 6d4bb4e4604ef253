import { describe, expect, it } from "vitest";
import { made, SECOND, start } from "./client";
import { STREAM } from "./probes-streams";

const refused = (body: object) => start().post("/streams", { ...STREAM, ...body });

describe("streams", () => {
  it("R214 are a bare list, of one type where the caller asks for it", async () => {
    const client = start();
    const { id } = await made(client, "/streams", STREAM);
    expect((await client.get("/streams")).body).toMatchObject([{ id, signal: "metric", dataModelVersion: "v2" }]);
    expect((await client.get("/streams?type=splunk-hec")).body).toEqual([]);
    expect((await client.get(`/streams?aid=${SECOND}`)).body).toEqual([]);
  });

  it("R214 overwrite what a PUT carries, and keep the rest", async () => {
    const client = start();
    const tagMatch = [{ key: "team", value: "web" }];
    const { id } = await made(client, "/streams", { ...STREAM, tagMatch, customHeaders: { a: "1", b: "2" } });
    const { body } = await client.put(`/streams/${id}`, { customHeaders: { c: "3" } });
    expect(body).toMatchObject({ name: "one", tagMatch, customHeaders: { c: "*****" } });
    expect(body.customHeaders).not.toHaveProperty("a");
  });

  it("R214 mask what is secret", async () => {
    const exporterConfig = { splunkHec: { token: "s3cret" }, authorization: { oAuth2: { clientSecret: "s3cret" } } };
    const { body } = await refused({ type: "splunk-hec", endpointType: "http", exporterConfig });
    expect(JSON.stringify(body)).not.toContain("s3cret");
    expect(body.exporterConfig.splunkHec).toEqual({
      ...{ token: "*****", source: "ThousandEyesOTel", sourceType: "ThousandEyesOTel" },
    });
  });

  it("R214 show labels and tags of endpoint agents as one list", async () => {
    const { body } = await refused({ endpointAgentTag: [{ id: "1" }] });
    expect(body).toMatchObject({ endpointAgentTag: [{ id: "1" }], endpointAgentLabel: [{ id: "1" }] });
  });

  it("R214 are ten in an account group", async () => {
    const client = start();
    for (const number of Array(10).keys()) await made(client, "/streams", { ...STREAM, name: `${number}` });
    expect(await client.post("/streams", { ...STREAM, name: "eleventh" })).toMatchObject({
      status: 412,
      body: { httpStatus: "PRECONDITION_FAILED", errors: ["User cannot create more than 10 integrations"] },
    });
  });

  it.each([
    ["an address that is not HTTPS", { streamEndpointUrl: "http://otel.example.com" }],
    ["a path for gRPC", { streamEndpointUrl: "https://otel.example.com/v1" }],
    ["gRPC to Splunk", { type: "splunk-hec", exporterConfig: { splunkHec: { token: "t" } } }],
    ["Splunk without a token", { type: "splunk-hec", endpointType: "http" }],
    ["a token of Splunk for others", { exporterConfig: { splunkHec: { token: "t" } } }],
    ["traces in the first model", { signal: "trace", dataModelVersion: "v1" }],
    ["labels beside tags", { endpointAgentTag: [{ id: "1" }], endpointAgentLabel: [{ id: "1" }] }],
    ["an unknown type", { type: "kafka" }],
  ])("R214 are refused with %s", async (_what, body) => {
    expect((await refused(body)).status).toBe(400);
  });

  it("R231 get a name, and keep it when an update has none", async () => {
    const client = start();
    const { id, name } = await made(client, "/streams", { ...STREAM, name: undefined });
    expect(name).toEqual(expect.any(String));
    expect((await client.put(`/streams/${id}`, { enabled: false })).body.name).toBe(name);
    expect((await client.put(`/streams/${id}`, { name: "" })).status).toBe(400);
  });
});
