import { describe, expect, it } from "vitest";
import { createEmulator } from "../../emulator";
import { start } from "./client";
import { holdsEachRule } from "./each-rule";
import { probes } from "./probes";

const { rules } = createEmulator();

describe("every rule", () => {
  holdsEachRule(rules, probes, start);

  it("has a number of its own", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it("is known by its number only", () => {
    expect(() => start({ rulesOff: ["R999"] })).toThrow("no rule R999");
  });
});
