import { describe, expect, it } from "vitest";
import { read } from "../import/imported";
import { newWorld } from "../kinds/world";

const rule = {
  alertType: "http-server",
  expression: "((responseTime >= 500 ms))",
  minimumSources: 1,
  roundsViolatingOutOf: 2,
  roundsViolatingRequired: 1,
};
const window = { startDate: "2027-01-02T03:04:05Z", duration: 3600, repeat: { type: "none" } };

/** A program always gives a name: the one of its resource. So 0 changes are not to be had. */
const NAMELESS = "has no name, and a program would give it one. Name it, then run this again";

describe("an object without a name", () => {
  it.each([
    ["AlertRule", "/alerts/rules", rule],
    ["AlertRule", "/alerts/rules", { ...rule, ruleName: "" }],
    ["AlertSuppressionWindow", "/alert-suppression-windows", window],
    ["Credential", "/credentials", { value: "s3cret" }],
    ["Role", "/roles", { name: "", permissions: ["1"] }],
  ])("%s at %s is left out with the reason, and the rest is imported", async (kind, path, body) => {
    const world = await newWorld();
    await world.by("POST", path, body);
    const { account, objects } = await read();
    expect(account.leftOut).toContainEqual({ kind, id: expect.any(String), name: expect.any(String), why: NAMELESS });
    expect(objects.filter(({ definition }) => definition.kind === "HttpServerTest")).toHaveLength(2);
  });

  it("is called by its value alone, a tag without a key", async () => {
    const world = await newWorld();
    await world.by("POST", "/tags", { value: "loose", objectType: "test", accessType: "all" });
    const why = expect.stringContaining("key: is missing");
    expect((await read()).account.leftOut).toContainEqual({ kind: "Tag", id: expect.any(String), name: "loose", why });
  });
});
