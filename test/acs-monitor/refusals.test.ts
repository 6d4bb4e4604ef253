import { describe, expect, it } from "vitest";
import { monitorAlertRule } from "../../provider/acs-monitor/kinds/monitor-alert-rule";
import { registry } from "../../provider/acs-monitor/registry";
import { check } from "../../provider/core/check";
import { jsonSchema } from "../../provider/core/json-schema";

describe("mistakes in the args of ACS Monitor", () => {
  it("M26 a threshold that is no number is one mistake: none asks for the threshold, too", () => {
    const args = { name: "slow", monitorId: "1", condition: "response_time_gt", threshold: "soon" };
    const { failures } = check(monitorAlertRule, args);
    expect(failures).toMatchObject([{ reason: expect.stringContaining("threshold") }]);
  });

  it.each(registry)("a name of $kind may be left out, for it is the Pulumi name", (definition) => {
    expect(JSON.stringify(jsonSchema(definition))).not.toMatch(/"required":\[[^\]]*"name"/);
  });
});
