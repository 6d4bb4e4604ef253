import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createEmulator, type Emulator, type Listening, listen } from "../../emulator";
import type { JsonObject } from "../../provider/core/json";
import { shim } from "../../provider/pulumi/shim";
import { thousandEyes } from "../../provider/thousandeyes/vendor";
import { initFailed, startHost } from "./host";

let emulator: Emulator;
let door: Listening;
let host: Awaited<ReturnType<typeof startHost>>;

beforeAll(async () => {
  emulator = createEmulator({ rateLimit: 100_000, tokens: ["t0ken"] });
  door = await listen(emulator);
  host = await startHost();
  await host.configure({ "thousandeyes:token": "t0ken", "thousandeyes:apiEndpoint": door.url });
});
afterAll(async () => {
  host?.stop();
  await door?.close();
});
beforeEach(() => emulator.reset());

const __provider = shim(thousandEyes, "HttpServerTest");
const args = (more: JsonObject = {}): JsonObject => ({
  __provider,
  testName: "site",
  url: "a.test",
  interval: 60,
  agents: ["3"],
  ...more,
});
const canonical = (more: JsonObject = {}) => args({ url: "https://a.test", agents: [{ agentId: "3" }], ...more });
const calls = () => emulator.calls().map(({ method, path }) => `${method} ${path}`);

async function checked(news: JsonObject, olds: JsonObject = {}) {
  const { inputs, failures } = await host.check(olds, news);
  expect(failures).toEqual([]);
  return inputs;
}

describe("Pulumi's own dynamic provider process runs the shim", () => {
  it("through the whole life of a test", async () => {
    const inputs = await checked(args());
    expect(inputs).toEqual({ ...args(), url: "https://a.test", agents: [{ agentId: "3" }] });
    const { id, outs } = await host.create(inputs);
    expect(outs).toMatchObject({ testId: id, aid: "281474976710706", __provider });

    const news = await checked(args({ interval: 300, enabled: false }), inputs);
    expect(await host.diff(id, outs, news)).toEqual({ unknown: true, replaces: [], deleteBeforeReplace: true });
    const after = await host.update(id, outs, news);
    expect(after).toMatchObject({ interval: 300, enabled: false, __provider });

    const read = await host.read(id, after);
    expect(read).toEqual({ id, props: after, inputs: news });

    await host.delete(id, after);
    await host.delete(id, after);
    expect((await host.read(id, after)).id).toBe("");
  });

  it("and tells all that is wrong with the args, with no property the engine would print", async () => {
    const { failures } = await host.check({}, args({ interval: 61, urll: "x", password: 5 }));
    expect(failures.map(({ property }) => property)).toEqual(["", "", ""]);
    expect(failures.map(({ reason }) => reason.split(":")[0]).sort()).toEqual(["interval", "password", "urll"]);
  });

  it("and says what has to be replaced", async () => {
    const { id, outs } = await host.create(await checked(args()));
    const news = await checked(args({ accountGroupId: "281474976710707" }));
    expect((await host.diff(id, outs, news)).replaces).toEqual(["accountGroupId"]);
  });

  it("and keeps an object whose second call failed, with the provider that repairs it", async () => {
    emulator.fault({ method: "PUT", times: 1, effect: { status: 500 } });
    const inputs = await checked(args({ enabled: false }));
    const failed = initFailed(await host.create(inputs).catch((error) => error));
    expect(failed).toMatchObject({ properties: { enabled: true, __provider } });
    expect(failed?.reasons).toEqual([expect.stringContaining("created, but not finished")]);
    const { id, properties } = failed as NonNullable<typeof failed>;
    expect(await host.update(id, properties, inputs)).toMatchObject({ enabled: false });
  });

  it("and passes the API's words on", async () => {
    const inputs = await checked(args({ agents: ["999"] }));
    await expect(host.create(inputs)).rejects.toThrow(/POST \/tests\/http-server answered 400: agents: Agent 999/);
  });
});

describe("one process serves many resources", () => {
  it("that come all at once: every one is configured, and the names are listed once", async () => {
    const names = Array.from({ length: 60 }, (_, index) => `site ${index}`);
    const fresh = await startHost();
    try {
      await fresh.configure({ "thousandeyes:token": "t0ken", "thousandeyes:apiEndpoint": door.url });
      const made = await Promise.all(names.map((testName) => fresh.create(canonical({ testName }))));
      expect(new Set(made.map(({ id }) => id)).size).toBe(60);
      expect(calls().filter((call) => call === "GET /v7/tests")).toHaveLength(1);
      expect(calls().filter((call) => call === "GET /v7/account-groups")).toHaveLength(1);
    } finally {
      fresh.stop();
    }
  });

  it("of many kinds, with one client: the account group is asked for once", async () => {
    const fresh = await startHost({ TE_TOKEN: "t0ken", TE_API_ENDPOINT: door.url });
    try {
      await fresh.configure({});
      await fresh.create(canonical());
      await fresh.create({ __provider: shim(thousandEyes, "Tag"), key: "k", value: "v", objectType: "test" });
      expect(calls().filter((call) => call === "GET /v7/account-groups")).toHaveLength(1);
    } finally {
      fresh.stop();
    }
  });

  it("and says what is missing when there is no token", async () => {
    const fresh = await startHost({ TE_API_ENDPOINT: door.url });
    try {
      await fresh.configure({});
      expect((await fresh.check({}, args())).failures).toEqual([]);
      await expect(fresh.create(args())).rejects.toThrow("There is no ThousandEyes token. Set TE_TOKEN");
      expect(calls()).toEqual([]);
    } finally {
      fresh.stop();
    }
  });
});
