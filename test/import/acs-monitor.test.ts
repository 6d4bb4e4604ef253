import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Program, programOf } from "../../cli/import/program";
import { PLACEHOLDER } from "../../cli/import/write-only-secrets";
import { registry } from "../../provider/acs-monitor/registry";
import { check } from "../../provider/core/check";
import type { Json, JsonObject } from "../../provider/core/json";
import { newProcess, newWorld } from "../acs-monitor/world";
import { runs } from "../laws/program";
import { mistakesIn } from "./compile";
import { anyInstall, populate, read } from "./install";
import { isClean } from "./law";
import { registered } from "./run-program";
import { tally } from "./tally";

const KINDS = registry.map(({ kind }) => kind);

it("imports random installs: nothing is lost, and nothing would change", async () => {
  const { refs } = await newWorld();
  const whole = tally(KINDS, 0.9);
  await fc.assert(
    fc.asyncProperty(anyInstall(refs), async (objects) => {
      await newWorld();
      const there = await populate(objects);
      whole.add(objects, there);
      const { account, objects: imported } = await read();
      expect(account.leftOut).toEqual([]);
      const known = new Set(imported.map(({ definition, id }) => `${definition.kind} ${id}`));
      expect(there.filter(({ kind, id }) => !known.has(`${kind} ${id}`))).toEqual([]);
      newProcess("lists");
      for (const one of imported) await isClean(one);
    }),
    runs(40),
  );
  whole.expectFull();
}, 300_000);

it("writes programs that compile, and that say what was imported", async () => {
  const { refs } = await newWorld();
  const { seed, numRuns } = runs(20);
  const programs: Program[] = [];
  for (const made of fc.sample(anyInstall(refs), { seed, numRuns })) {
    await newWorld();
    await populate(made);
    const { account, objects } = await read();
    const program = programOf(objects, account.names);
    const found = await registered(program, objects);
    expect(found.size).toBe(objects.length);
    for (const { definition, logicalName, inputs } of objects) {
      const args = found.get(`${definition.kind} ${logicalName}`) ?? {};
      expect(check(definition, args)).toEqual({ inputs, failures: [] });
    }
    programs.push(program);
  }
  const files = programs.flatMap(({ modules }, index) =>
    [...modules].map(([file, text]) => [`test/import/program-${index}/${file}`, text] as const),
  );
  expect(mistakesIn(new Map(files))).toEqual([]);
}, 300_000);

describe("an install that is imported", () => {
  const programText = async (...selection: Parameters<typeof read>) => {
    const { account, objects } = await read(...selection);
    const { modules, secrets } = programOf(objects, account.names);
    return { text: [...modules.values()].join("\n"), files: [...modules.keys()], secrets, objects };
  };

  /** Makes objects by hand in a new install; returns their ids. */
  async function maker() {
    const { by } = await newWorld();
    return async (path: string, body: JsonObject) => (await by("POST", path, body)).id as Json;
  }

  it("is read by lists alone: a page of a hundred objects is a call", async () => {
    const { emulator, by } = await newWorld();
    for (let n = 0; n < 250; n++) await by("POST", "/monitors", { name: "web", type: "ping", host: `h${n}.test` });
    emulator.clearCalls();
    const { objects } = await read();
    const calls = emulator.calls().map(({ method, path }) => `${method} ${path.replace("/api/v1", "")}`);
    expect(calls.filter((call) => call === "GET /monitors")).toHaveLength(3);
    expect(calls).toHaveLength(KINDS.length + 2);
    // Names need not be unique (M15): constants and Pulumi names are.
    const webs = objects.filter(({ name }) => name === "web");
    expect(webs).toHaveLength(250);
    expect(new Set(webs.map(({ identifier }) => identifier)).size).toBe(250);
    expect(new Set(webs.map(({ logicalName }) => logicalName)).size).toBe(250);
  });

  it("refers to groups, monitors, devices and channels by constants, and not by ids", async () => {
    const make = await maker();
    const group = await make("/monitor-groups", { name: "edge" });
    const racks = await make("/device-groups", { name: "racks" });
    const channel = await make("/alert-channels", { name: "ops", type: "sms", config: { numbers: ["+49"] } });
    const web = { name: "web", type: "https", host: "shop.test", monitor_group_id: group };
    const monitor = await make("/monitors", web);
    const router = { name: "router", ip_address: "192.0.2.9", device_group_id: racks };
    const device = await make("/devices", router);
    const channels = { channel_ids: [channel] };
    const down = { name: "down", monitor_id: monitor, condition: "status_down", ...channels };
    await make("/monitor-alert-rules", down);
    const busy = { name: "busy", device_id: device, metric: "cpu", condition: "gt", threshold: "90", ...channels };
    await make("/alert-rules", busy);
    const { text, files } = await programText();
    expect(text).toContain('import * as acs from "pulumi-thousandeyes/acs-monitor";');
    expect(text).toContain('export const web = new acs.Monitor("web", {');
    expect(text).toMatch(/monitorGroupId: edge\.id/);
    expect(text).toMatch(/deviceGroupId: racks\.id/);
    expect(text).toMatch(/monitorId: web\.id/);
    expect(text).toMatch(/deviceId: router\.id/);
    expect(text).toMatch(/channelIds: \[ops\.id\]/);
    expect(text).not.toContain('from "pulumi-thousandeyes";');
    expect(files).toContain("monitor-alert-rules.ts");
  });

  it("names an object that is not imported beside its id", async () => {
    const make = await maker();
    const group = await make("/monitor-groups", { name: "edge" });
    await make("/monitors", { name: "web", type: "ping", host: "h.test", monitor_group_id: group });
    const { text } = await programText({ name: ["web", "edge"], exclude: ["edge"] });
    expect(text).toContain(`monitorGroupId: "${group}" /* edge */`);
  });

  it("M29 M31 asks the configuration for the secrets that no answer has", async () => {
    const { by } = await newWorld();
    const router = { name: "router", ip_address: "192.0.2.9" };
    await by("POST", "/devices", { ...router, snmp_community: "s3cret" });
    await by("POST", "/devices", { ...router, name: "v3", snmp_version: "3" });
    const config = { url: "https://hooks.test", headers: { Authorization: "Bearer s3cret", "X-Site": "1" } };
    await by("POST", "/alert-channels", { name: "hook", type: "webhook", config: { ...config, secret: "s3cret" } });
    await by("POST", "/alert-channels", { name: "plain", type: "webhook", config: { url: "https://hooks.test" } });
    const slack = { webhook_url: "https://hooks.test/s3cret", channel: "#ops" };
    await by("POST", "/alert-channels", { name: "chat", type: "slack", config: slack });
    const { text, secrets, objects } = await programText({ name: ["router", "v3", "hook", "chat", "plain"] });
    expect(text).not.toContain("s3cret");
    expect(secrets.map(({ key, value }) => [key, value]).sort()).toEqual([
      ["chat-config-webhookUrl", undefined],
      ["hook-config-headers-Authorization", "Bearer s3cret"],
      ["hook-config-secret", undefined],
      ["router-snmpCommunity", undefined],
    ]);
    const chat = objects.find(({ name }) => name === "chat");
    expect(chat?.inputs.config).toEqual({ webhookUrl: PLACEHOLDER, channel: "#ops" });
  });

  it("M13 is refused nothing that the API accepts", async () => {
    const make = await maker();
    const config = { alert_ssl_expiry_days: 400 };
    const monitor = await make("/monitors", { name: "edge", type: "https", host: "h.test", config });
    const often = { consecutive_failures: 500, cooldown_minutes: 43_200 };
    await make("/monitor-alert-rules", { name: "edge", monitor_id: monitor, condition: "status_down", ...often });
    const device = { ip_address: "192.0.2.9" };
    await make("/devices", { ...device, name: "edge", poll_interval_seconds: 1 });
    await make("/devices", { ...device, name: "edge-weekly", poll_interval_seconds: 604_800 });
    for (const method of ["GET", "DELETE"]) {
      const hook = { url: "https://hooks.test", method };
      await make("/alert-channels", { name: `edge-${method}`, type: "webhook", config: hook });
    }
    const { objects } = await read({ name: ["edge*"] });
    expect(objects).toHaveLength(6);
    for (const { definition, inputs } of objects) expect(check(definition, inputs)).toEqual({ inputs, failures: [] });
  });

  it("is refused where the selection fits no object at all; what is in the stack fits", async () => {
    const { by } = await newWorld();
    await by("POST", "/monitors", { type: "ping", host: "h.test", name: "shop-web" });
    await expect(read({ name: ["shop-wbe"], type: ["monitor"] })).rejects.toThrow(
      'no object of the account fits --type "monitor" --name "shop-wbe". Did you mean "shop-web"?',
    );
    await expect(read({ name: ["nothing*"] })).rejects.toThrow('no object of the account fits --name "nothing*".');
    expect((await read({ name: ["shop-*", "nothing*"] })).objects).toHaveLength(1);
    const { account } = await read({ name: ["shop-*"] }, () => true);
    expect(account).toMatchObject({ imported: [], inStack: [{ name: "shop-web" }] });
  });

  it("may be a part: by class, by name and by tag", async () => {
    const { by } = await newWorld();
    const web = { type: "ping", host: "h.test" };
    await by("POST", "/monitors", { ...web, name: "shop-web", tags: ["shop", "eu"] });
    await by("POST", "/monitors", { ...web, name: "shop-db", tags: ["shop"] });
    const names = async (...selection: Parameters<typeof read>) =>
      (await read(...selection)).objects.map(({ name }) => name);
    expect(await names({ tag: ["eu"] })).toEqual(["shop-web"]);
    expect(await names({ tag: ["shop"], exclude: ["*-web"] })).toEqual(["shop-db"]);
    expect(await names({ type: ["device-group"] })).toEqual(["first", "second"]);
    await expect(read({ tag: ["shp"] })).rejects.toThrow('--tag: no monitor has the tag shp. Did you mean "shop"?');
    await expect(read({ type: ["monitr"] })).rejects.toThrow('--type: there is no kind "monitr".');
  });
});
