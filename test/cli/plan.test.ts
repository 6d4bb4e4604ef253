import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { check } from "../../cli/drift/check";
import { readPlan } from "../../cli/engine/plan";
import type { JsonObject } from "../../provider/core/json";
import { recordedText } from "./recorded";

const clean = JSON.parse(recordedText("clean")) as JsonObject & { steps: JsonObject[]; changeSummary: JsonObject };
const drift = JSON.parse(recordedText("drift")) as typeof clean;
const [first, ...rest] = clean.steps as [JsonObject, ...JsonObject[]];
const { changeSummary: _, ...uncounted } = clean;

/** Answers that are no plan, and what the error calls them. */
const ANSWERS: readonly [what: string, answer: string, fault: string][] = [
  ["nothing", "", "it is empty"],
  ["a sentence", "Previewing update (dev)", "it is no JSON, or was cut off"],
  ["a plan that was cut off", recordedText("clean").slice(0, -40), "it is no JSON, or was cut off"],
  ["events, one a line", '{"sequence":0}\n{"sequence":1}\n', "it is no JSON, or was cut off"],
  ["{}", "{}", "steps: Invalid input: expected array"],
  ["[]", "[]", "Invalid input: expected object"],
  ["42", "42", "Invalid input: expected object"],
  ["null", "null", "Invalid input: expected object"],
  ["no steps", JSON.stringify({ ...clean, steps: [] }), "steps: is empty"],
  ["steps that are none", JSON.stringify({ ...clean, steps: {} }), "steps: Invalid input: expected array"],
  [
    "a step without a name",
    JSON.stringify({ ...clean, steps: [{ ...first, urn: "x" }, ...rest] }),
    "steps[0].urn: is no",
  ],
  [
    "a new operation",
    JSON.stringify({ ...clean, steps: [{ ...first, op: "merge" }, ...rest] }),
    "steps[0].op: is an op",
  ],
  ["no summary", JSON.stringify(uncounted), "changeSummary: Invalid input: expected record"],
  [
    "fewer steps than the summary counts",
    JSON.stringify({ ...drift, steps: drift.steps.filter(({ op }) => op !== "update") }),
    "changeSummary.update: counts 3, and there are 0 such steps",
  ],
  [
    "more steps than the summary counts",
    JSON.stringify({ ...drift, changeSummary: { ...drift.changeSummary, delete: 0 } }),
    "changeSummary.delete: counts 0, and there are 1 such steps",
  ],
  [
    "a plan for which nobody looked",
    JSON.stringify({ ...clean, steps: clean.steps.filter(({ op }) => op !== "refresh") }),
    "steps: have no refresh",
  ],
];

describe("what is no whole plan", () => {
  it.each(ANSWERS)("is seen not to be one: %s", (_what, answer, fault) => {
    expect(readPlan(answer)).toEqual({ fault: expect.stringContaining(fault) });
  });

  it.each(["clean", "drift", "replace"])("is not what the engine prints: %s", (name) => {
    expect(readPlan(recordedText(name))).toHaveProperty("plan.steps");
  });
});

describe("the check for drift", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "plan-"));
    const script = '#!/bin/sh\n[ "$1" = version ] && echo v3.999.0 || cat "$ANSWER"\n';
    await writeFile(join(folder, "pulumi"), script);
    await chmod(join(folder, "pulumi"), 0o755);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function answered(answer: string) {
    const file = join(folder, "answer.json");
    await writeFile(file, answer);
    const env = { ...process.env, ANSWER: file, PATH: folder + delimiter + process.env.PATH };
    return check({ cwd: folder, env, log: () => {} });
  }

  it.each(ANSWERS)("is trouble, not a clean report, where the engine answers %s", async (_what, answer, fault) => {
    const message = await answered(answer).then(JSON.stringify, (error: Error) => error.message);
    expect(message).toContain(`ended with 0, but its output is not a complete plan: ${fault}`);
    expect(message).toMatch(/Expected: one JSON document with "steps"/);
    expect(message).toContain("\npulumi v3.999.0 answered.");
  });

  it("is a clean report where the engine answers a plan without changes", async () => {
    expect(await answered(JSON.stringify(clean))).toMatchObject({ drifted: [], undeployed: [], otherChanges: 0 });
  });
});
