import { describe, expect, it } from "vitest";
import { type Client, HTTP, made, OFFICE, start } from "./client";

async function one(body: object = {}): Promise<{ client: Client; path: string }> {
  const client = start();
  const { testId } = await made(client, "/tests/http-server", { ...HTTP, ...body });
  return { client, path: `/tests/http-server/${testId}` };
}

describe("switching a test off and on", () => {
  it("R042 looks at nothing else when it switches off", async () => {
    const { client, path } = await one();
    const reply = await client.put(path, { enabled: false, headers: ["malformed"], bandwidthMeasurements: true });
    expect([reply.status, reply.body.enabled]).toEqual([200, false]);
    expect(reply.body).not.toHaveProperty("headers");
  });

  it("R044 can be edited while it is off", async () => {
    const { client, path } = await one();
    await client.put(path, { enabled: false });
    expect((await client.put(path, { description: "x" })).body).toMatchObject({ enabled: false, description: "x" });
  });

  it("R045 is validated as ever when it is off already", async () => {
    const { client, path } = await one();
    await client.put(path, { enabled: false });
    expect((await client.put(path, { enabled: false, headers: ["malformed"] })).status).toBe(400);
  });

  it("R046 applies everything when it switches on", async () => {
    const { client, path } = await one();
    await client.put(path, { enabled: false });
    expect((await client.put(path, { enabled: true, description: "x" })).body).toMatchObject({
      enabled: true,
      description: "x",
    });
  });
});

describe("what an update does to fields", () => {
  it.each([null, ""])("clears a text by %j", async (nothing) => {
    const { client, path } = await one({ description: "x" });
    expect((await client.put(path, { description: nothing })).body).not.toHaveProperty("description");
  });

  it("clears a list by an empty one, and puts a default back by null", async () => {
    const { client, path } = await one({ headers: ["A: b"], httpTimeLimit: 9 });
    const { body } = await client.put(path, { headers: [], httpTimeLimit: null });
    expect(body).not.toHaveProperty("headers");
    expect(body.httpTimeLimit).toBe(5);
  });

  it("R015 ignores what it does not know and what is not to be written", async () => {
    const { client, path } = await one();
    const { body } = await client.put(path, { testid: "1", testId: "1", createdBy: "me", "oAuth.x": 1 });
    expect(path).toContain(body.testId);
    expect(body.createdBy).not.toBe("me");
  });

  it("R016 takes words in any case and keeps them in lower case", async () => {
    const { client, path } = await one({ protocol: "ICMP" });
    expect((await client.get(path)).body.protocol).toBe("icmp");
  });

  it("R059 refuses udp, whatever the document says", async () => {
    const { body } = await start().post("/tests/http-server", { ...HTTP, protocol: "udp" });
    expect(body.detail).toBe("Invalid value for fields: protocol");
  });

  it("R048 forgets the body of a request that becomes a GET", async () => {
    const { client, path } = await one({ postBody: "x" });
    const { body } = await client.put(path, { requestMethod: "get" });
    expect(body.requestMethod).toBe("get");
    expect(body).not.toHaveProperty("postBody");
  });

  it("R057 brings the network layer back with its defaults", async () => {
    const { client, path } = await one({ networkMeasurements: false, numPathTraces: 7 });
    const { body } = await client.put(path, { networkMeasurements: true });
    expect(body).toMatchObject({ bgpMeasurements: true, usePublicBgp: true, mtuMeasurements: true, numPathTraces: 3 });
  });

  it("R058 lets Enterprise agents measure bandwidth", async () => {
    const { client, path } = await one({ agents: [{ agentId: OFFICE }] });
    expect((await client.put(path, { bandwidthMeasurements: true })).body.bandwidthMeasurements).toBe(true);
  });

  it("R026 keeps its own name without a quarrel", async () => {
    const { client, path } = await one({ testName: "mine" });
    expect((await client.put(path, { testName: "mine" })).status).toBe(200);
  });

  it("R055 names an unnamed test after its target, and numbers the next ones", async () => {
    const client = start();
    const names = [];
    for (let time = 0; time < 3; time += 1) names.push((await made(client, "/tests/http-server", HTTP)).testName);
    expect(names).toEqual(["https://www.example.com", "https://www.example.com (1)", "https://www.example.com (2)"]);
  });
});
