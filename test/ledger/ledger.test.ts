import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createEmulator } from "../../emulator";
import { probes } from "../emulator/probes";
import { isShared, SHARED } from "../truth/document";
import { testNames } from "./named";
import { notOurs, rules } from "./rules";

const names = testNames();
const testsOf = (rule: string) => names.filter(({ name }) => name.includes(rule));
const enforced = createEmulator().rules.map(({ id }) => id);

describe("the ledger of the API's rules", () => {
  // The catalogue of rules is no part of the project: where it is not at hand, the list kept here stands for it.
  it.runIf(isShared)("has every rule that there is", () => {
    const catalogue = readFileSync(join(SHARED, "rules.md"), "utf8");
    expect([...new Set([...catalogue.matchAll(/\*\*(R\d{3})/g)].map(([, rule]) => rule))].sort()).toEqual(rules);
  });

  it("has a test that is named after each rule, or says why not", () => {
    const untold = rules.filter((rule) => !(rule in notOurs) && testsOf(rule).length === 0);
    expect(untold).toEqual([]);
  });

  it("excuses no rule that has a test, and none that does not exist", () => {
    expect(Object.keys(notOurs).filter((rule) => testsOf(rule).length > 0 || !rules.includes(rule))).toEqual([]);
  });

  it("knows no test that is named after a rule which is none", () => {
    const others = names.flatMap(({ file, name }) =>
      (name.match(/\bR\d{3}\b/g) ?? []).map((rule) => `${file} ${rule}`),
    );
    expect(others.filter((one) => !rules.includes(one.slice(-4)))).toEqual([]);
  });
});

describe("every rule that the emulator enforces", () => {
  it("is one of the API's", () => expect(enforced.filter((rule) => !rules.includes(rule))).toEqual([]));

  // test/emulator/rules.test.ts runs the probes with each rule on, and again with it off.
  it("is missed when it is switched off", () => {
    expect(enforced.filter((rule) => probes[rule] === undefined)).toEqual([]);
    const run = names.filter(({ file, name }) => file === "test/emulator/rules.test.ts" && name === "every rule");
    expect(run).toHaveLength(1);
  });
});
