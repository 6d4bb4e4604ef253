import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import type { References } from "../kinds/references";
import { kindsOfAll } from "../kinds/vendors";

describe.each(kindsOfAll)("$kind, deleted", ({ kind, definition, sample, vendor }) => {
  const { newWorld, resource } = vendor;
  /** Adopted agents and assignments are no objects of their own: deleting them leaves something to read. */
  const leaves = [
    ...["EmulatedDevice", "EndpointAgent", "EnterpriseAgent", "AgentCluster"],
    ...["TagAssignment", "AgentTestAssignment", "ConnectorOperations"],
    ...["AwsIntegrationPolicy", "AzureIntegrationPolicy"],
  ].includes(kind);

  it("is gone, and deleting what is gone succeeds", async () => {
    const { refs } = await newWorld();
    const made = resource(kind);
    await made.create(sample.minimal(refs));
    await made.delete();
    await made.delete();
    if (!leaves) expect(await made.refresh()).toEqual({});
  });

  it("is gone all the same where somebody deletes it, or what holds it, between our reads and our writes", async () => {
    const { unmake = (call, id) => call("DELETE", `${sample.path(id)}?confirmDisabledObjects=true`) } = sample;
    const samples: ((refs: References) => JsonObject | undefined)[] = [sample.minimal, (refs) => sample.full(refs)[0]];
    for (const args of samples) {
      const world = await newWorld();
      const made = resource(kind);
      await made.create(args(world.refs) ?? {});
      const byHand: Promise<unknown>[] = [];
      world.between((next) => async (url, init) => {
        if (init.method !== "GET" && byHand.length === 0) byHand.push(unmake(world.by, made.id));
        await Promise.all(byHand);
        return next(url, init);
      });
      await made.delete();
    }
  });

  it("can be created again under its name in the same deployment, as a replacement does", async () => {
    const { refs } = await newWorld();
    const made = resource(kind);
    await made.create(sample.minimal(refs));
    await made.delete();
    await made.create(sample.minimal(refs));
    expect((await made.refresh()).id).toBe(made.id);
  });

  it("by hand is told by the status of its read, and by nothing else", async () => {
    const { refs, emulator } = await newWorld();
    const made = resource(kind);
    await made.create(sample.minimal(refs));
    emulator.fault({ method: "GET", effect: { status: 404, body: "<html>" } });
    const read = made.provider.read(made.id, made.outs);
    // A list that is not there says nothing of one of its objects.
    if (sample.isListOnly) await expect(read).rejects.toThrow("answered 404");
    else expect(await read).toEqual({});
    emulator.clearFaults();
    emulator.fault({ method: "GET", effect: { status: 400, body: { title: "404 Not Found" } } });
    await expect(made.provider.read(made.id, made.outs)).rejects.toThrow("answered 400");
  });

  it("and read before its facts are known, is gone all the same", async () => {
    await newWorld();
    const state = { aid: "281474976710706", [definition.idOutput]: "1" };
    expect(await resource(kind).provider.read("999999999", state)).toEqual({});
  });
});
