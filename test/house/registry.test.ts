import { describe, expect, it } from "vitest";
import { createAcsMonitorEmulator, createEmulator } from "../../emulator";
import * as house from "../../provider";
import * as acsMonitorHouse from "../../provider/acs-monitor";
import {
  registry as acsMonitorKinds,
  definitionOf as definitionOfAcsMonitor,
} from "../../provider/acs-monitor/registry";
import { acsMonitor } from "../../provider/acs-monitor/vendor";
import { check } from "../../provider/core/check";
import { holdsSecret } from "../../provider/core/field";
import { shim, typeToken } from "../../provider/pulumi/shim";
import { handler } from "../../provider/runtime";
import { definitionOf, registry } from "../../provider/thousandeyes/registry";
import { thousandEyes } from "../../provider/thousandeyes/vendor";
import { samples as acsMonitorSamples } from "../acs-monitor/samples";
import { newWorld as newAcsMonitorWorld } from "../acs-monitor/world";
import { samples } from "../kinds/samples";
import { newWorld } from "../kinds/world";

const VENDORS = [
  {
    ...{ vendor: thousandEyes, registry, definitionOf, house, samples, newWorld },
    ...{ emulator: createEmulator, base: "/v7", token: "thousandeyes" },
  },
  {
    ...{ vendor: acsMonitor, registry: acsMonitorKinds, definitionOf: definitionOfAcsMonitor, house: acsMonitorHouse },
    ...{ samples: acsMonitorSamples, newWorld: newAcsMonitorWorld },
    ...{ emulator: createAcsMonitorEmulator, base: "/api/v1", token: "acsmonitor" },
  },
];
const kinds = VENDORS.flatMap((all) =>
  all.registry.map((definition) => ({ ...all, kind: definition.kind, definition, called: all.vendor.displayName })),
);

describe.each(kinds)(
  "$kind of $called",
  ({ kind, definition, house, samples, newWorld, emulator, base, vendor, token }) => {
    it("has a class in the front door", () => {
      expect(Object.keys(house)).toContain(kind);
      expect((house as Record<string, unknown>)[kind]).toHaveProperty("isInstance");
    });

    it("has a sample in test/kinds, so that the contract and the laws hold for it", () => {
      expect(Object.keys(samples)).toContain(kind);
    });

    it("has a route in the emulator, so that its users need no account to try it", async () => {
      const path = samples[kind]?.path("1") ?? "";
      // Settings that an account group has once have no id in their path.
      const [, collection = path] = /^(.*)\/1$/.exec(path) ?? [];
      const answer = await emulator().fetch(`https://e.test${base}${collection}`, {
        headers: { authorization: "Bearer t" },
      });
      expect(answer.status, collection).toBe(200);
    });

    it("has valid args in test/kinds, minimal and full", async () => {
      const { refs } = await newWorld();
      const sample = samples[kind];
      for (const args of [sample?.minimal(refs), ...(sample?.full(refs) ?? [])]) {
        expect(check(definition, args ?? {}).failures).toEqual([]);
      }
    });

    it("has facts, an id and a scope that are no inputs", () => {
      const { fields, computed, idOutput, scope } = definition;
      const outputs = [...computed, scope?.output].filter((name) => name !== undefined);
      expect(outputs.filter((name) => name in fields)).toEqual([]);
      expect(definition.nameInput === undefined || definition.nameInput in fields).toBe(true);
      expect(idOutput).toMatch(/Id$|^[au]id$/);
    });

    it("keeps a password secret under every name it may have", () => {
      const telling = Object.entries(definition.fields).filter(
        ([name, field]) => /password|secret(?!Id)|token|certificate$/i.test(name) && field.type !== "boolean",
      );
      expect(telling.filter(([, field]) => !holdsSecret(field)).map(([name]) => name)).toEqual([]);
    });

    it("has a shim that never changes: states hold it", () => {
      const key = token === "thousandeyes" ? kind : `${token}/${kind}`;
      const text = `exports.handler=()=>require("pulumi-thousandeyes/runtime").handler("${key}")`;
      expect(shim(vendor, kind)).toBe(text);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(120);
      expect(typeToken(vendor, kind)).toBe(`pulumi-nodejs:dynamic/${token}:${kind}`);
    });

    it("is found by the runtime", () => {
      const calls = ["check", "configure", "create", "delete", "diff", "read", "update"];
      expect(Object.keys(handler(`${vendor.keyPrefix ?? ""}${kind}`)).sort()).toEqual(calls);
    });
  },
);

describe.each(VENDORS)("the registry of $vendor.displayName", ({ registry, definitionOf, house, samples }) => {
  it("names every kind once, in order", () => {
    const kinds = registry.map(({ kind }) => kind);
    expect(kinds).toEqual([...new Set(kinds)].sort());
  });

  it("has a kind for every class, and nothing in test/kinds that is no kind", () => {
    const classes = Object.entries(house).filter(([, one]) => (one as { isInstance?: unknown })?.isInstance);
    const known = registry.map(({ kind }) => kind);
    expect(classes.map(([name]) => name).filter((name) => !known.includes(name) && name !== "Provider")).toEqual([]);
    expect(Object.keys(samples).filter((kind) => !known.includes(kind))).toEqual([]);
  });

  it("says of a kind it does not know that a newer version wrote it", () => {
    expect(() => definitionOf("Warp")).toThrow(/no kind "Warp".*\. Update it/);
  });
});
