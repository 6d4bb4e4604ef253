import { describe, expect, it } from "vitest";
import { createAcsMonitorEmulator } from "../../../emulator";
import { textOf } from "../../house/source";
import { holdsEachRule } from "../each-rule";
import { start } from "./client";
import { probes } from "./probes";

const { rules } = createAcsMonitorEmulator();

describe("every rule of ACS Monitor", () => {
  holdsEachRule(rules, probes, start);

  it("has a number of its own", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    expect(Object.keys(probes).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it("stands in the list of what is decided", () => {
    const page = textOf("emulator/README.md");
    expect(rules.filter(({ id }) => !page.includes(id)).map(({ id }) => id)).toEqual([]);
  });

  it("is known by its number only", () => {
    expect(() => start({ rulesOff: ["R001"] })).toThrow("no rule R001");
  });
});
