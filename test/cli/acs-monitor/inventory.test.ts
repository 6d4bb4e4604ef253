import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { inventoryOf } from "../../../cli/acs-monitor/inventory/devices";
import { FORMATS } from "../../../cli/acs-monitor/inventory/formats";
import { distinctNames, groupName, hostName } from "../../../cli/acs-monitor/inventory/names";
import { acsInventoryDocument } from "../../../cli/acs-monitor/schema";
import type { JsonObject } from "../../../provider/core/json";
import { newInstall, run } from "./install";

describe("names for Ansible", () => {
  const named = (...names: string[]) => names.map((name, index) => ({ id: String(index + 1), name }));
  const hosts = (...names: string[]) => [...distinctNames(named(...names), hostName).values()];

  it("have only what no pattern means something by", () => {
    expect(hosts("core 1", "a:b[1:3]", "!x,&y", "-o", "Müller.lan", "")).toEqual([
      ...["core_1", "a_b_1_3_", "_x__y", "_-o", "Müller.lan", "_"],
    ]);
    expect(groupName("group")("Core-Net 1")).toBe("group_Core_Net_1");
  });

  it("never become one: all that would be the same get their ids", () => {
    expect(hosts("a b", "a_b", "a_b_1", "c")).toEqual(["a_b_1_1", "a_b_2", "a_b_1_3", "c"]);
    expect(hosts("web", "web")).toEqual(["web_1", "web_2"]);
    expect(hosts("localhost", "all", "x")).toEqual(["localhost_1", "all_2", "x"]);
    expect([...distinctNames(named("type_router"), hostName, ["type_router"]).values()]).toEqual(["type_router_1"]);
  });

  it("are distinct whatever the names are", () => {
    const letters = ["a", "_", " ", "1"];
    const all = letters.flatMap((a) => letters.flatMap((b) => letters.flatMap((c) => [a, a + b, a + b + c])));
    expect(new Set(hosts(...all)).size).toBe(all.length);
  });
});

const device = (id: number, name: string, more: JsonObject = {}): JsonObject => ({
  ...{
    id,
    name,
    ip_address: `192.0.2.${id}`,
    snmp_version: "2c",
    device_type: "router",
    status: "up",
    is_active: true,
  },
  ...more,
});

describe("the inventory", () => {
  const group = (id: number, name: string) => ({ device_group: { id, name, color: "#1b9e77" } });

  it("has groups by device group and by type, two of one name apart (M15)", () => {
    const { groups } = inventoryOf([
      device(1, "r1", group(1, "Core")),
      device(2, "r2", group(2, "Core")),
      device(3, "s1", { ...group(3, "Access"), device_type: "l3 switch" }),
      device(4, "s2", { device_group: null, device_type: "l3_switch" }),
    ]);
    expect(Object.fromEntries(groups)).toEqual({
      ...{ group_Access: ["s1"], group_Core_1: ["r1"], group_Core_2: ["r2"] },
      ...{ type_l3_switch_1: ["s1"], type_l3_switch_2: ["s2"], type_router: ["r1", "r2"] },
    });
  });

  it("has no host without an address, nor one whose address is an option of ssh", () => {
    const { hosts, skipped } = inventoryOf([
      device(1, "good", { ip_address: "2001:db8::1" }),
      device(2, "name", { ip_address: "r2.example.com" }),
      device(3, "bad", { ip_address: "-oProxyCommand=x" }),
      device(4, "none", { ip_address: null }),
    ]);
    expect(hosts.map(([name]) => name)).toEqual(["good", "name"]);
    expect(skipped).toEqual(["bad (3)", "none (4)"]);
  });

  it("has nothing that Ansible would run, and only the variables of this list: no community", () => {
    const [[, variables] = []] = inventoryOf([
      device(1, "{{ lookup('pipe', 'id') }}{%x%}\u001b", { snmp_community: "s3cret", extra: "s3cret" }),
    ]).hosts;
    expect(variables).toEqual({
      ...{ ansible_host: "192.0.2.1", acs_device_id: "1", acs_device_type: "router", acs_snmp_version: "2c" },
      ...{ acs_device_name: "{ { lookup('pipe', 'id') }}{ %x%} ", acs_is_active: true, acs_status: "up" },
    });
  });

  const odd = [
    device(1, 'it\'s #1 "x"', { ...group(1, "None"), is_active: false }),
    device(2, "true", { ip_address: "2001:db8::2", device_type: "3" }),
    device(3, "__proto__", { ip_address: "r3.example.com" }),
  ];

  it("is the same as YAML", () => {
    const { hosts, groups } = inventoryOf(odd);
    const { all } = parse(FORMATS.yaml(inventoryOf(odd)));
    expect(all.hosts).toEqual(Object.fromEntries(hosts));
    const members = Object.entries<{ hosts: object }>(all.children).map(([name, one]) => [
      name,
      Object.keys(one.hosts),
    ]);
    expect(members).toEqual(groups);
    expect(parse(FORMATS.yaml(inventoryOf([])))).toEqual({ all: { hosts: {} } });
  });

  it("is the same as INI, where texts that look like something else are in quotes", () => {
    expect(FORMATS.ini(inventoryOf(odd))).toMatchInlineSnapshot(`
      "__proto__ ansible_host=r3.example.com acs_device_id='"3"' acs_device_name='"__proto__"' acs_device_type=router acs_snmp_version='"2c"' acs_is_active=True acs_status=up
      it_s__1__x_ ansible_host=192.0.2.1 acs_device_id='"1"' acs_device_name='"it\\u0027s #1 \\"x\\""' acs_device_type=router acs_device_group='"None"' acs_snmp_version='"2c"' acs_is_active=False acs_status=up
      true ansible_host=2001:db8::2 acs_device_id='"2"' acs_device_name='"true"' acs_device_type='"3"' acs_snmp_version='"2c"' acs_is_active=True acs_status=up

      [group_None]
      it_s__1__x_

      [type_3]
      true

      [type_router]
      __proto__
      it_s__1__x_
      "
    `);
    expect(FORMATS.ini(inventoryOf([]))).toBe("\n");
  });
});

describe("acs inventory", () => {
  async function install() {
    const made = newInstall();
    await made.made("/device-groups", { name: "Core Net" });
    const common = { device_group_id: 1, snmp_community: "s3cret" };
    await made.made("/devices", { ...common, name: "core 1", ip_address: "192.0.2.7", device_type: "router" });
    for (let n = 0; n < 120; n += 1) await made.made("/devices", { name: `access-${n}`, ip_address: "192.0.2.9" });
    made.emulator.clearCalls();
    return made;
  }

  it("is what a dynamic inventory answers to --list, in a call for each hundred devices", async () => {
    const { calls } = await install();
    const listed = await run("inventory", "--list");
    expect(calls()).toHaveLength(2);
    expect(listed).toMatchObject({ code: 0, stderr: "" });
    const document = acsInventoryDocument.parse(JSON.parse(listed.stdout));
    expect(Object.keys(document._meta.hostvars)).toHaveLength(121);
    expect(document).toMatchObject({
      all: { children: ["group_Core_Net", "type_generic", "type_router", "ungrouped"] },
      group_Core_Net: { hosts: ["core_1"] },
    });
    expect(listed.stdout).not.toContain("s3cret");
    expect((await run("inventory")).stdout).toBe(listed.stdout);
    expect((await run("inventory", "--json")).stdout).toBe(listed.stdout);
  });

  it("has the variables of one host, and an error with what is near for one that is not there", async () => {
    await install();
    expect(JSON.parse((await run("inventory", "--host", "core_1")).stdout)).toMatchObject({
      ansible_host: "192.0.2.7",
    });
    expect(await run("inventory", "--host", "core 1")).toMatchObject({
      ...{ code: 1, stdout: "" },
      stderr: expect.stringMatching(/^--host: there is no host "core 1" in \S+ Did you mean "core_1"/),
    });
  });

  it.each([
    [["--host", "a", "--list"], "cannot be used with"],
    [["--host", "a", "--format", "ini"], "cannot be used with"],
    [["--format", "text"], "json, ini, yaml"],
  ])("refuses %j", async (args, text) => expect((await run("inventory", ...args)).stderr).toContain(text));
});
