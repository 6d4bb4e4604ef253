import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { newProcess, newWorld, resource } from "../kinds/world";

/** A generic connector and two webhook operations, and what the API says of them. */
async function world() {
  const made = await newWorld();
  const [connectorId] = made.refs.connectors;
  const [a, b] = made.refs.webhooks;
  const path = `/connectors/generic/${connectorId}/operations`;
  const served = async () => (await made.get(path)).items;
  const byHand = (...ids: string[]) => made.by("PUT", path, ids as unknown as JsonObject);
  return { ...made, connectorId, a, b, path, served, byHand, one: resource("ConnectorOperations") };
}

const reasonsOf = async (one: ReturnType<typeof resource>, args: JsonObject) =>
  (await one.provider.check({}, args)).failures.map(({ reason }) => reason);

describe("R213 the operations of a connector", () => {
  it("are the whole list, sent bare, and gone with the resource", async () => {
    const { one, connectorId, a, b, served, emulator } = await world();
    await one.create({ connectorId, operationIds: [a] });
    expect(await served()).toEqual([a]);
    await one.update({ connectorId, operationIds: [b] });
    expect(await served()).toEqual([b]);
    expect((await one.refresh()).inputs).toEqual({ connectorId, operationIds: [b] });
    emulator.clearCalls();
    await one.delete();
    expect(await served()).toEqual([]);
    expect(emulator.calls().map(({ query }) => query)).not.toContain(expect.stringContaining("confirm"));
  });

  it("that somebody assigned by hand beside ours are drift, and are taken away", async () => {
    const { one, connectorId, a, b, byHand, served } = await world();
    await one.create({ connectorId, operationIds: [a] });
    await byHand(b, a);
    expect((await one.refresh()).inputs).toEqual({ connectorId, operationIds: [a, b].sort() });
    await one.update({ connectorId, operationIds: [a] });
    expect(await served()).toEqual([a]);
  });

  it("that are there already and not listed are not taken away in silence", async () => {
    const { one, connectorId, a, b, byHand, served } = await world();
    await byHand(b);
    await expect(one.create({ connectorId, operationIds: [a] })).rejects.toThrow(
      `operationIds: connector ${connectorId} serves other operations already: ${b}.`,
    );
    expect(await served()).toEqual([b]);
    newProcess();
    await one.create({ connectorId, operationIds: [a, b] });
    expect(await served()).toEqual([a, b].sort());
  });

  it("that somebody assigned since the last refresh stay when it is destroyed", async () => {
    const { one, connectorId, a, b, byHand, served } = await world();
    await one.create({ connectorId, operationIds: [a] });
    await byHand(a, b);
    await one.delete();
    expect(await served()).toEqual([b]);
  });

  it("are gone with their connector, and deleting them then succeeds", async () => {
    const { one, connectorId, a, by } = await world();
    await one.create({ connectorId, operationIds: [a] });
    await by("DELETE", `/connectors/generic/${connectorId}`);
    expect((await one.refresh()).inputs).toBeUndefined();
    await one.delete();
  });

  it("survive a rename without an alias: the engine creates before it deletes", async () => {
    const { connectorId, a, served } = await world();
    const [former, later] = [resource("ConnectorOperations"), resource("ConnectorOperations")];
    await former.create({ connectorId, operationIds: [a] });
    newProcess();
    await later.create({ connectorId, operationIds: [a] });
    await former.provider.delete(former.id, former.outs);
    expect(await served()).toEqual([a]);
  });

  it("of a connector of another type are at its own address", async () => {
    const { one, refs, get } = await world();
    const [connectorId] = refs.conjur;
    await one.create({ connectorId, connectorType: "conjur", operationIds: [refs.vaults[0]] });
    expect((await get(`/connectors/conjur/${connectorId}/operations`)).items).toEqual([refs.vaults[0]]);
    await one.delete();
    expect((await get(`/connectors/conjur/${connectorId}/operations`)).items).toEqual([]);
  });
});

describe("two resources of one program", () => {
  it("for one connector are refused in the preview", async () => {
    const { connectorId, a, b } = await world();
    const [one, other] = [resource("ConnectorOperations"), resource("ConnectorOperations")];
    expect(await reasonsOf(one, { connectorId, operationIds: [a] })).toEqual([]);
    expect(await reasonsOf(other, { connectorId, operationIds: [b] })).toEqual([
      `connectorId: another resource of this program has the operations of connector ${connectorId}, and each would undo ` +
        "the other. Put them into one resource.",
    ]);
  });

  it("for one operation are refused in the preview: it has one connector at most (R212)", async () => {
    const { refs, a } = await world();
    const [one, other] = [resource("ConnectorOperations"), resource("ConnectorOperations")];
    const [first, second] = refs.connectors;
    expect(await reasonsOf(one, { connectorId: first, operationIds: [a] })).toEqual([]);
    expect(await reasonsOf(other, { connectorId: second, operationIds: [a] })).toEqual([
      expect.stringMatching(/^operationIds: another resource of this program has operation /),
    ]);
  });

  it("are one where the engine checks it twice, as for a replacement", async () => {
    const { one, refs, connectorId, a } = await world();
    await one.create({ connectorId: refs.connectors[1], operationIds: [a] });
    newProcess();
    const news = { connectorId, operationIds: [a] };
    await one.checked(news);
    expect(await reasonsOf(one, news)).toEqual([]);
  });
});

describe("R212 confirmDisabledObjects", () => {
  const host = { type: "conjur-host", hostId: "h", apiKey: "s3cret" };
  const vault = { name: "vault", target: "https://vault.test", account: "a", authentication: host };
  const secrets = { name: "shop", secrets: [{ name: "login", secretKey: "shop/login" }] };

  it.each<[string, JsonObject]>([
    ["ConjurConnector", vault],
    ["CredentialVaultOperation", secrets],
  ])("%s is deleted without it by default, and says how to give it where the API refuses", async (kind, args) => {
    const { emulator } = await newWorld();
    const one = resource(kind);
    await one.create(args);
    const refusal = { effect: { status: 400, body: { title: "3 tests would be disabled" } }, times: 1 } as const;
    emulator.fault({ method: "DELETE", ...refusal });
    await expect(one.delete()).rejects.toThrow(
      /3 tests would be disabled.* set `confirmDisabledObjects: true`, deploy, and try again \(R212\)/,
    );
    await one.update({ ...args, confirmDisabledObjects: true });
    emulator.clearCalls();
    await one.delete();
    expect(emulator.calls().map(({ method, query }) => [method, String(query)])).toEqual([
      ["DELETE", expect.stringContaining("confirmDisabledObjects=true")],
    ]);
  });

  it("is refused in the preview where it has no effect", async () => {
    const { one, connectorId, a } = await world();
    const args = { connectorId, operationIds: [a], confirmDisabledObjects: true };
    expect(await reasonsOf(one, args)).toEqual([expect.stringMatching(/^confirmDisabledObjects: has no effect but/)]);
  });
});

describe("a credential vault operation", () => {
  it("keeps the ids of its secrets when another one is added, and when one goes", async () => {
    const { get } = await newWorld();
    const one = resource("CredentialVaultOperation");
    const [login, key] = [
      { name: "login", secretKey: "shop/login" },
      { name: "key", secretKey: "shop/key" },
    ];
    await one.create({ name: "shop", secrets: [login] });
    const idsNow = async () => {
      const { secrets } = await get(`/operations/credential-vault/${one.id}`);
      return Object.fromEntries((secrets as JsonObject[]).map(({ name, id }) => [name, id]));
    };
    const before = await idsNow();
    await one.update({ name: "shop", secrets: [key, login] });
    expect(await idsNow()).toMatchObject(before);
    await one.update({ name: "shop", secrets: [{ ...login, secretKey: "shop/other" }] });
    expect(await idsNow()).toEqual(before);
  });
});

describe("R212 a Panorama connector", () => {
  it("gets its credentials with every update, or the API would have none", async () => {
    const { get } = await newWorld();
    const one = resource("PanoramaConnector");
    const authentication = { type: "pan-key-gen", username: "te", password: "s3cret", keyTtl: 60 };
    await one.create({ name: "branches", target: "https://panorama.test", authentication });
    await one.update({ name: "sites", target: "https://panorama.test", authentication });
    expect(await get(`/connectors/panorama/${one.id}`)).toMatchObject({
      name: "sites",
      authentication: { keyTtl: 60 },
    });
  });
});
