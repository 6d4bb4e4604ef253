import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { sampleOf } from "../kinds/every";
import { newWorld, resource } from "../kinds/world";

const NEWER = { snoozedBy: "somebody", thresholds: { low: 1, high: [2, 3] } };

/** The kinds whose PUT replaces, and a change of them. */
const REPLACED: [string, JsonObject][] = [
  ["AlertRule", { severity: "major" }],
  ["Tag", { description: "changed" }],
];

/** An object with fields that neither the program nor we know: a newer API or the web app set them. */
async function made(kind: string) {
  const world = await newWorld({ newerFields: Object.keys(NEWER) });
  const args = sampleOf(kind).minimal(world.refs);
  const object = resource(kind);
  await object.create(args);
  const path = sampleOf(kind).path(object.id);
  const { _links, ...now } = await world.get(path);
  await world.by("PUT", path, { ...now, ...NEWER });
  return { ...world, args, object, path };
}

describe.each(REPLACED)("%s", (kind, change) => {
  it("R103, R136: a field that nobody models survives an update by the program", async () => {
    const { object, args, get, path } = await made(kind);
    await object.update({ ...args, ...change });
    expect(await get(path)).toMatchObject({ ...NEWER, ...change });
  });

  it("a PUT sends along nothing that the server alone sets", async () => {
    const { object, args, between } = await made(kind);
    const sent: string[] = [];
    between((next) => (url, init) => {
      if (init.method === "PUT") sent.push(...Object.keys(JSON.parse(String(init.body))));
      return next(url, init);
    });
    await object.update({ ...args, ...change });
    const readOnly = ["ruleId", "tests", "_links", "id", "aid", "assignments", "builtIn", "createDate", "legacyId"];
    expect(sent).toContain("snoozedBy");
    expect(sent.filter((name) => [...readOnly, "modifiedDate"].includes(name))).toEqual([]);
  });

  it("is lost on the emulator by a PUT without it", async () => {
    const { by, get, path } = await made(kind);
    const { snoozedBy, ...others } = await get(path);
    await by("PUT", path, others);
    expect(snoozedBy).toBe("somebody");
    expect(await get(path)).not.toHaveProperty("snoozedBy");
  });
});
