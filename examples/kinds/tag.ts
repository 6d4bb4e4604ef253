import * as te from "pulumi-thousandeyes";

/** Put on tests by hand or by a `TagAssignment`. */
new te.Tag("tier-one", { key: "tier", value: "1", objectType: "test", color: "#c0392b" });

/** Put by ThousandEyes itself on every endpoint agent that its filters match. */
new te.Tag("laptops-of-sales", {
  key: "department",
  value: "sales",
  objectType: "endpoint-agent",
  type: "dynamic",
  matchType: "and",
  filters: [
    { key: "platform", mode: "in", values: ["windows", "mac"] },
    { key: "department", mode: "in", values: ["sales"], scope: "custom" },
  ],
});
