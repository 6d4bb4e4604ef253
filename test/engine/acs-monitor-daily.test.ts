import { afterEach, describe, expect, it } from "vitest";
import { createAcsMonitorEmulator, type Effect, listen } from "../../emulator";
import { caller } from "../acs-monitor/world";
import { type DeploymentOfBoth, newDeploymentOfBoth } from "./acs-monitor";
import { start, sweep } from "./interrupted";

const env = { ACSMON_TOKEN: "token" };
const monitor = (name: string, opts = "{}", more = "") =>
  `new acs.Monitor("${name}", { type: "ping", host: "www.example.com", ${more} }, ${opts});`;

let stack: DeploymentOfBoth;
afterEach(async () => {
  sweep(stack);
  await stack.remove();
});

const up = async (...flags: string[]) => {
  const ran = await stack.up(...flags);
  expect(ran, ran.output).toMatchObject({ code: 0 });
};
const clean = async () => {
  const ran = await stack.preview("--refresh", "--expect-no-changes");
  expect(ran, ran.output).toMatchObject({ code: 0 });
};
const monitors = () => stack.acs.byHand("GET", "/monitors") as unknown as Promise<{ id: number; name: string }[]>;

describe("a program that changes from day to day", () => {
  it("keeps the monitor it moves or renames, and has one for each that it asks for", async () => {
    stack = await newDeploymentOfBoth(monitor("a"), { env });
    await up();
    const [first] = await monitors();
    await stack.write(monitor("b", `{ aliases: [{ name: "a" }] }`, `name: "a",`));
    await up();
    expect(await monitors()).toMatchObject([{ id: first?.id, name: "a" }]);
    await stack.write(`${monitor("b", "{}", 'name: "a",')} ${monitor("c")}`);
    await up();
    expect((await monitors()).map(({ name }) => name)).toEqual(["a", "c"]);
    await stack.write(monitor("d"));
    await up();
    expect((await monitors()).map(({ name }) => name)).toEqual(["d"]);
    await clean();
  });

  it("M15 swaps the names of two monitors of one host", async () => {
    stack = await newDeploymentOfBoth(`${monitor("a")} ${monitor("b")}`, { env });
    await up();
    await stack.write(`${monitor("a", "{}", 'name: "b",')} ${monitor("b", "{}", 'name: "a",')}`);
    const before = await monitors();
    await up();
    const idOf = (all: typeof before, wanted: string) => all.find(({ name }) => name === wanted)?.id;
    const after = await monitors();
    expect([idOf(after, "a"), idOf(after, "b")]).toEqual([idOf(before, "b"), idOf(before, "a")]);
    await clean();
  });

  it("sends a rotated secret once, and shows no change where it only marks it", async () => {
    const hook = (secret: string) =>
      `new acs.AlertChannel("hook", { type: "webhook", config: { url: "https://hooks.test/", secret: ${secret} } });`;
    stack = await newDeploymentOfBoth(hook(`"s3cret-one"`), { env });
    await up();
    await stack.write(hook(`pulumi.secret("s3cret-one")`));
    await clean();
    await stack.write(hook(`"s3cret-two"`));
    const calls = await stack.acs.callsOf(() => up());
    expect(calls.filter((call) => call.startsWith("PUT"))).toEqual(["PUT /alert-channels/1"]);
    await clean();
    expect((await stack.export()).stdout).not.toContain("s3cret");
  });
});

describe("two installs that count their ids from 1", () => {
  it("are not mixed: each object is changed and deleted in its own", async () => {
    const other = createAcsMonitorEmulator({ rateLimit: 1_000_000 });
    const server = await listen(other);
    const byHand = caller(other.fetch);
    try {
      const of = (interval: number) => `
const elsewhere = new acs.Provider("elsewhere", { baseUrl: "${new URL(server.url).origin}" });
${monitor("here")} ${monitor("there", "{ provider: elsewhere }", `checkIntervalSeconds: ${interval},`)}`;
      stack = await newDeploymentOfBoth(of(60), { env });
      await up();
      await stack.write(of(30));
      await up();
      expect(await byHand("GET", "/monitors")).toMatchObject([{ id: 1, name: "there", check_interval_seconds: 30 }]);
      expect(await monitors()).toMatchObject([{ id: 1, name: "here", check_interval_seconds: 60 }]);
      await clean();
      await stack.write(monitor("here"));
      await up();
      expect(await byHand("GET", "/monitors")).toEqual([]);
      expect(await monitors()).toHaveLength(1);
    } finally {
      await server.close();
    }
  });
});

describe("on a bad day", () => {
  it("an engine that is killed while it creates leaves a monitor that the next up refuses, and adopts", async () => {
    stack = await newDeploymentOfBoth(monitor("web"), { env });
    stack.acs.emulator.fault({ method: "POST", path: "/api/v1/monitors", times: 1, effect: { delay: 1500 } });
    const running = await start(stack, "up");
    await expect
      .poll(() => stack.acs.emulator.calls().some(({ method }) => method === "POST"), { timeout: 60_000 })
      .toBe(true);
    running.kill("engine", "SIGKILL");
    await running.ended;
    await expect.poll(monitors, { timeout: 10_000 }).toHaveLength(1);
    sweep(stack);
    expect(await stack.pulumi("cancel", "--yes")).toMatchObject({ code: 0 });
    const refused = await stack.up();
    expect(refused.code).not.toBe(0);
    expect(refused.output.replaceAll(/\s+/g, " ")).toMatch(/a monitor called "web" .*exists already \(id 1\)/);
    await stack.write(monitor("web", "{}", `adopt: "1",`));
    expect(await stack.refresh("--clear-pending-creates")).toMatchObject({ code: 0 });
    await up();
    expect(await monitors()).toHaveLength(1);
    await clean();
  });

  it.each<[string, Effect]>([
    ["500", { status: 500, body: "" }],
    ["a page that is no JSON", { status: 200, body: "<html>" }],
    ["an answer cut short", { truncate: 20 }],
  ])("a refresh that gets %s loses nothing of the state", async (_what, effect) => {
    stack = await newDeploymentOfBoth(monitor("web"), { env: { ...env, ACSMON_PACING: "off" } });
    await up();
    stack.acs.emulator.fault({ method: "GET", effect });
    expect((await stack.refresh()).code).not.toBe(0);
    stack.acs.emulator.clearFaults();
    expect(await stack.resources()).toHaveProperty("web");
    await clean();
    expect(await monitors()).toHaveLength(1);
  });
});
