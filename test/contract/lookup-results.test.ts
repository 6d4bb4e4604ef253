import { expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { sampleOf } from "../kinds/every";
import { newWorld, resource } from "../kinds/world";

it.each<[string, JsonObject, string]>([
  ["HttpServerTest", { agents: { ids: ["7"], items: [] } }, "got object. The ids that a lookup found are its `.ids`: "],
  ["AlertRule", { testIds: { ids: [], items: [] } }, "got object. The ids that a lookup found are its `.ids`: "],
  ["TagAssignment", { tagId: { ids: ["7"], items: [] } }, "its `.ids`: write one of those."],
  ["HttpServerTest", { agents: { cidr: "x" } }, "agents: expects a list, got object."],
  ["HttpServerTest", { agents: ["Singapore"] }, 'like "281474976710706". A lookup finds the id of a name.'],
  ["TagAssignment", { tagId: "team=shop" }, "A lookup finds the id of a name."],
])("what stands where ids of a lookup belong is refused with what to write: %s %j", async (kind, more, text) => {
  const { refs } = await newWorld();
  const { failures } = await resource(kind).provider.check({}, { ...sampleOf(kind).minimal(refs), ...more });
  expect(failures.map(({ reason }) => reason).join("\n")).toContain(text);
});
