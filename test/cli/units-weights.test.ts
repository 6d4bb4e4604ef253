import { describe, expect, it } from "vitest";
import { weightsOf } from "../../cli/units/weights";
import { UNKNOWN } from "../../provider/core/unknown";

const list = [
  { agentId: "1", agentType: "cloud", testIds: ["7", "8"] },
  { agentId: "2", agentType: "enterprise", testIds: [8] },
  { agentId: "3", agentType: "enterprise-cluster", testIds: [] },
];

describe("how many cloud agents the agents of a test are worth", () => {
  it("an Enterprise agent and a cluster are half a cloud agent", () => {
    const weights = weightsOf(list);
    expect(weights.ofIds(["1", "2", { agentId: "3" }])).toEqual([2, 2]);
    expect([weights.ofTest("7"), weights.ofTest("8"), weights.ofTest("9")]).toEqual([
      [1, 1],
      [1.5, 1.5],
      [0, 0],
    ]);
  });

  it("an Enterprise agent that is not metered costs nothing", () => {
    expect(weightsOf(list, false).ofIds(["1", "2"])).toEqual([1, 1]);
  });

  it("an agent that is not known may be of either type, and unknown agents may be all there are", () => {
    expect(weightsOf(list).ofIds(["1", UNKNOWN])).toEqual([1.5, 2]);
    expect(weightsOf(list).ofIds(UNKNOWN)).toEqual([0.5, 2]);
  });
});
