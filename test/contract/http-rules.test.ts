import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { samples } from "../kinds/samples";
import { newWorld, plain, resource } from "../kinds/world";

const sample = samples.HttpServerTest as NonNullable<(typeof samples)[string]>;

async function created(more: JsonObject = {}) {
  const world = await newWorld();
  const args = sample.minimal(world.refs);
  const test = resource("HttpServerTest");
  await test.create({ ...args, ...more });
  /** Goes on to other args, and sees whether the API agrees. */
  async function becomes(next: JsonObject) {
    await test.update({ ...args, ...next });
    const wanted = plain(test.inputs);
    expect((await test.refresh()).inputs).toEqual(wanted);
    return world.get(sample.path(test.id));
  }
  const refused = async (next: JsonObject) =>
    (await test.provider.check({}, { ...args, ...next })).failures.map(({ reason }) => reason);
  return { ...world, args, test, becomes, refused };
}

describe("an HTTP server test", () => {
  it("R048: becomes a POST by its body alone, and its body changes", async () => {
    const { becomes } = await created();
    expect(await becomes({ postBody: "a" })).toMatchObject({ requestMethod: "post", postBody: "a" });
    expect(await becomes({ postBody: "b" })).toMatchObject({ postBody: "b" });
    expect(await becomes({})).not.toHaveProperty("postBody");
  });

  it("R048: loses its method and keeps its body", async () => {
    const { becomes } = await created({ requestMethod: "post", postBody: "a" });
    expect(await becomes({ postBody: "a" })).toMatchObject({ postBody: "a" });
    expect(await becomes({ postBody: "b" })).toMatchObject({ postBody: "b" });
  });

  it("R048: becomes a GET, and a POST again with the same body", async () => {
    const { becomes } = await created({ requestMethod: "post", postBody: "a" });
    expect(await becomes({ requestMethod: "get" })).not.toHaveProperty("postBody");
    expect(await becomes({ requestMethod: "post", postBody: "a" })).toMatchObject({ postBody: "a" });
  });

  it("R048: with a body and the method get is refused in the preview", async () => {
    const { refused } = await created();
    expect(await refused({ requestMethod: "GET", postBody: "a" })).toEqual([
      expect.stringMatching(/^postBody: has no effect while "requestMethod" is "get".*\(R048\)$/),
    ]);
  });

  it("R057: without network measurements takes what the API makes of them, and refuses the rest", async () => {
    const { refused } = await created();
    const off = { networkMeasurements: false };
    expect(await refused({ ...off, bgpMeasurements: false, usePublicBgp: false, mtuMeasurements: false })).toEqual([]);
    expect(await refused({ ...off, bgpMeasurements: true, numPathTraces: 3 })).toHaveLength(2);
  });

  it("R057: keeps what stays switched off when network measurements come back", async () => {
    const off = { bgpMeasurements: false, usePublicBgp: false, mtuMeasurements: false };
    const { becomes } = await created({ networkMeasurements: false, ...off });
    expect(await becomes({ networkMeasurements: true, ...off })).toMatchObject(off);
    expect(await becomes({ networkMeasurements: false })).toMatchObject({ bgpMeasurements: false });
    expect(await becomes({ ...off, numPathTraces: 7 })).toMatchObject({ ...off, numPathTraces: 7 });
    expect(await becomes({})).toMatchObject({ bgpMeasurements: true, numPathTraces: 3 });
  });

  it("R058: tells by the input's name and in the API's words that cloud agents measure no bandwidth", async () => {
    const { test, args } = await created();
    await expect(test.update({ ...args, bandwidthMeasurements: true })).rejects.toThrow(
      /answered 400: bandwidthMeasurements: Cloud Agents are not supported for bandwidth measurements\./,
    );
  });

  it("R059, R060: refuses udp and a packet rate below 10 in the preview", async () => {
    const { refused } = await created();
    expect(await refused({ protocol: "udp", fixedPacketRate: 5 })).toHaveLength(2);
  });

  it("R063: takes a bare host for https and reads it back as it is", async () => {
    const { becomes } = await created({ url: "Example.com/Path" });
    expect(await becomes({ url: "example.org" })).toMatchObject({ url: "https://example.org" });
  });

  it("R064: sees no drift in a password, and sends it when it changes", async () => {
    const { becomes, emulator } = await created({ username: "u", password: "one" });
    emulator.clearCalls();
    await becomes({ username: "u", password: "two" });
    expect(emulator.calls().filter(({ method }) => method === "PUT")).toHaveLength(1);
  });

  it("R065: refuses NTLM without anybody to log in, in the preview", async () => {
    const { refused } = await created();
    expect(await refused({ useNtlm: true })).toEqual([expect.stringMatching(/^useNtlm: .*\(R065\)$/)]);
    expect(await refused({ useNtlm: true, username: "u", password: "p" })).toEqual([]);
  });

  it("R016: sends words in lower case and takes them in any", async () => {
    const { becomes } = await created({ protocol: "ICMP" });
    expect(await becomes({ protocol: "Tcp", probeMode: "SACK" })).toMatchObject({ protocol: "tcp", probeMode: "sack" });
  });

  it("names nothing of a secret when the API drops it", async () => {
    const { between, test, args } = await created();
    between((next) => async (url, init) => {
      const { oAuth: _lost, clientCertificate: _too, ...body } = JSON.parse(String(init.body ?? "{}"));
      return next(url, init.body ? { ...init, body: JSON.stringify(body) } : init);
    });
    const secret = { oAuth: { postBody: "s3cret", requestMethod: "post" }, clientCertificate: "s3cret" };
    const error = await test.update({ ...args, ...secret }).catch((caught) => caught);
    expect(error.reasons).toHaveLength(2);
    expect(error.message).not.toContain("s3cret");
  });
});
