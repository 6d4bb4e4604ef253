// Two programs with the same number of resources: ours, and the least that the engine does for any.

/** HTTP tests with agents, a rule for every twenty and a tag with assignments for every fifty. */
export const ours = (tests) => `
const te = require("pulumi-thousandeyes");
const made = [];
for (let i = 0; i < ${tests}; i++) {
  made.push(new te.HttpServerTest("test-" + i, { url: "https://site-" + i + ".example.com", interval: 300, agents: ["3"] }));
}
for (let i = 0; i < ${Math.round(tests / 20)}; i++) {
  new te.AlertRule("rule-" + i, { alertType: "http-server", expression: "((responseTime >= 1000 ms))", minimumSources: 1,
    roundsViolatingRequired: 2, roundsViolatingOutOf: 2 });
}
for (let i = 0; i < ${Math.round(tests / 50)}; i++) {
  const tag = new te.Tag("tag-" + i, { key: "group", value: String(i), objectType: "test" });
  new te.TagAssignment("tagged-" + i, { tagId: tag.id, assignments: [{ id: made[i].id, type: "test" }] });
}
`;

export const countOf = (tests) => tests + Math.round(tests / 20) + 2 * Math.round(tests / 50);

/** Resources with as many inputs that nobody does anything for. */
export const floor = (count) => `
const pulumi = require("@pulumi/pulumi");
const nothing = "exports.handler=()=>({check:async(o,n)=>({inputs:n}),diff:async()=>({})," +
  "create:async i=>({id:'1',outs:i}),read:async(id,p)=>({id,props:p,inputs:p}),update:async(id,o,n)=>({outs:n}),delete:async()=>{}})";
for (let i = 0; i < ${count}; i++) {
  new pulumi.CustomResource("pulumi-nodejs:dynamic/bench:Nothing", "test-" + i,
    { url: "https://site-" + i + ".example.com", interval: 300, agents: [{ agentId: "3" }], testName: "test-" + i, __provider: nothing });
}
`;
