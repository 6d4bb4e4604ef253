import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newAccount } from "../faults/account";
import { faults } from "../faults/faults";
import { newStack } from "../faults/stack";
import { agreement, settle } from "./agreement";
import { runs } from "./program";
import { anySketch, ITEMS, programOf } from "./programs";

const anyFault = fc.record({
  at: fc.integer({ min: 1, max: 25 }),
  fault: fc.constantFrom(...Object.keys(faults)),
  /** So many calls meet it. */
  calls: fc.constantFrom(1, 1, 2, 5, 50),
});
const anyStep = fc.oneof(
  { weight: 5, arbitrary: fc.record({ up: anySketch, faults: fc.array(anyFault, { maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ refresh: fc.constant(true), faults: fc.array(anyFault, { maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ deletedByHand: fc.constantFrom(...Object.keys(ITEMS)) }) },
);
const anyWalk = fc.record({ steps: fc.array(anyStep, { minLength: 2, maxLength: 6 }), end: anySketch });

describe("after any walk of programs and faults, and one more refresh and up", () => {
  let failed = 0;

  it("state and account agree, nothing of ours is unknown to the state, and nothing is there twice", {
    timeout: 300_000,
  }, async () => {
    const law = fc.asyncProperty(anyWalk, async ({ steps, end }) => {
      const account = await newAccount();
      const stack = newStack(account, Object.keys(ITEMS));
      for (const step of steps) {
        if ("deletedByHand" in step) {
          await account.deleteByHand(stack.state.get(step.deletedByHand));
          continue;
        }
        account.weather((number) => {
          const hit = step.faults.find(({ at, calls }) => number >= at && number < at + calls);
          return hit && faults[hit.fault];
        });
        const work = "up" in step ? stack.up(programOf(step.up, account.refs)) : stack.refresh();
        await work.catch((error: Error) => {
          account.said.push(error.message);
          failed++;
        });
      }
      account.weather();
      await account.time.sleep(60_000);
      const program = programOf(end, account.refs);
      await settle(account, stack, program);
      expect(await stack.preview(program)).toEqual([]);
      expect(await agreement(account, stack)).toEqual([]);
      expect(account.said.filter((text) => text.includes("s3cret"))).toEqual([]);
    });
    await fc.assert(law, { ...runs(200), endOnFailure: true });
    // Or the weather was too fair to prove anything.
    expect(failed).toBeGreaterThan(100);
  });
});
