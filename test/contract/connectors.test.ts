import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { newProcess, newWorld, resource } from "../kinds/world";

const basic = { type: "basic", username: "ada", password: "s3cret" };
const key = { name: "X-Key", value: "s3cret-key" };
const args = { name: "incidents", target: "https://incidents.test", authentication: basic, headers: [key] };

/** A connector, and the bodies of the requests that change it. */
async function connector(program: JsonObject = args) {
  const world = await newWorld();
  const one = resource("GenericConnector");
  await one.create(program);
  const sent: JsonObject[] = [];
  world.between((next) => (url, init) => {
    if (init.method === "PUT") sent.push(JSON.parse(String(init.body)));
    return next(url, init);
  });
  return { ...world, one, sent, path: `/connectors/generic/${one.id}` };
}

describe("R212 a connector", () => {
  it("is answered with masks, and keeps the secrets of the program in its state", async () => {
    const { one, get, path } = await connector();
    expect(JSON.stringify(await get(path))).not.toContain("s3cret");
    expect((await one.refresh()).inputs).toMatchObject({ authentication: basic, headers: [key] });
    expect(JSON.stringify(one.outs)).not.toContain("***");
  });

  it("gets all its secrets again with every update, as a PUT replaces it", async () => {
    const { one, sent } = await connector();
    await one.update({ ...args, target: "https://other.test" });
    expect(sent).toMatchObject([
      { target: "https://other.test", type: "generic", authentication: basic, headers: [key] },
    ]);
  });

  it("is updated for a changed secret alone", async () => {
    const { one, sent } = await connector();
    const authentication = { ...basic, password: "s3cret-new" };
    await one.update({ ...args, authentication });
    expect(sent).toMatchObject([{ authentication }]);
  });

  it("turns to another kind of authentication, and to none", async () => {
    const { one, get, path } = await connector();
    await one.update({ ...args, authentication: { type: "bearer-token", token: "t" } });
    expect((await get(path)).authentication).toEqual({ type: "bearer-token", token: "********" });
    const { authentication: _none, headers: _neither, ...bare } = args;
    await one.update(bare);
    expect(await get(path)).not.toHaveProperty("authentication");
    expect((await get(path)).headers ?? []).toEqual([]);
  });

  it("shows a kind of authentication and a header that somebody set by hand, and nothing else", async () => {
    const { one, by, path, sent } = await connector();
    const byHand = { type: "other-token", token: "theirs" };
    const body = { ...args, type: "generic", authentication: byHand, headers: [key, { name: "X-B", value: "theirs" }] };
    await by("PUT", path, body);
    const { inputs } = await one.refresh();
    expect(inputs).toMatchObject({
      ...{ name: args.name, target: args.target },
      ...{ authentication: { type: "other-token" }, headers: [{ name: "X-B" }, key] },
    });
    await one.update(args);
    expect(sent).toMatchObject([{ authentication: basic, headers: [key] }]);
  });

  it("is not changed where that would lose a secret that the program does not have", async () => {
    const { by, get, sent } = await connector();
    const { id } = await by("POST", "/connectors/generic", { ...args, type: "generic", name: "by hand" });
    const adopting = { name: "by hand", target: "https://other.test", adopt: id as string };
    const fails = resource("GenericConnector").create(adopting);
    await expect(fails).rejects.toThrow(/authentication: the object has secrets here.* headers: the object has/);
    expect(sent).toEqual([]);
    newProcess();
    await resource("GenericConnector").create({ ...adopting, authentication: basic, headers: [] });
    expect(await get(`/connectors/generic/${id}`)).toMatchObject({ target: "https://other.test", headers: [] });
  });

  it.each([
    [{ type: "basic", username: "ada" }, "authentication.password: is missing"],
    [{ type: "bearer-token", token: "t", username: "ada" }, 'authentication.username: belongs to type "basic"'],
    [{ type: "conjur-host", hostId: "h", apiKey: "k" }, "authentication.type: "],
    [{}, "authentication.type: is missing"],
  ])("has exactly one kind of authentication, with all that it needs: %j", async (authentication, reason) => {
    await newWorld();
    const { failures } = await resource("GenericConnector").provider.check({}, { ...args, authentication });
    expect(failures.map((one) => one.reason).join("\n")).toContain(reason);
  });
});

describe("R213 a webhook operation", () => {
  const hook = { name: "on call", category: "alerts", headers: [key] };

  it("is sent as pending, and its status is never compared", async () => {
    const { by, between } = await newWorld();
    const sent: JsonObject[] = [];
    between((next) => async (url, init) => {
      if (init.body) sent.push(JSON.parse(String(init.body)));
      const answer = await next(url, init);
      const body = JSON.parse((await answer.text()) || "{}");
      return Response.json(body.status ? { ...body, status: "failing" } : body, { status: answer.status });
    });
    const one = resource("WebhookOperation");
    await one.create(hook);
    await one.update({ ...hook, path: "/v2" });
    expect(sent.map(({ status, type, enabled }) => ({ status, type, enabled }))).toEqual(
      Array(2).fill({ status: "pending", type: "webhook", enabled: true }),
    );
    const before = one.inputs;
    await one.refresh();
    expect(one.inputs).toEqual(before);
    expect(JSON.stringify(one.outs)).not.toContain("failing");
    await by("DELETE", `/operations/webhooks/${one.id}`);
  });

  it("has the headers of the program with every update", async () => {
    const { between } = await newWorld();
    const one = resource("WebhookOperation");
    await one.create(hook);
    const sent: JsonObject[] = [];
    between((next) => (url, init) => {
      if (init.body) sent.push(JSON.parse(String(init.body)));
      return next(url, init);
    });
    await one.update({ ...hook, enabled: false });
    expect(sent).toMatchObject([{ enabled: false, headers: [key] }]);
  });
});
