/** Resources of every kind that shares what it owns, all of one name. */
export interface Owner {
  readonly name: string;
  /** Names of the tests that its relations list. */
  readonly tests: readonly string[];
  /** How it spells the agents that it adopts. */
  readonly by?: "id";
  readonly inComponent?: boolean;
  /** Options of the resources, as source. */
  readonly options?: string;
  /** Differs from one deployment to the next where something has to. */
  readonly patience?: number;
}

export const LYON = "281474976730002";
/** What is adopted, by its name in the account. */
export const ADOPTED: Readonly<Record<string, string>> = {
  "office-berlin-1": "281474976730001",
  "datacenter-cluster": "281474976730003",
};
export const TESTS = ["a", "b", "c"];
export const KINDS = ["TagAssignment", "AgentTestAssignment", "EnterpriseAgent", "AgentCluster"] as const;

/** A program in which the owners share a tag, an agent's tests, an agent and a cluster. */
export const program = (owners: readonly Owner[]) => `
const tests = {};
for (const name of ${JSON.stringify(TESTS)}) tests[name] = new te.HttpServerTest("test-" + name, {
  url: "https://www.example.com/" + name, interval: 300, agents: ["3"], alertRules: [],
}, { ignoreChanges: ["agents"] });
const tag = new te.Tag("tag", { key: "team", value: "web", objectType: "test" });
${owners.map(resources).join("")}`;

function resources({ name, tests, by, inComponent, options = "", patience = 60 }: Owner): string {
  const adopts = (agent: string) => (by === "id" ? ADOPTED[agent] : agent);
  const ids = `${JSON.stringify(tests)}.map((name) => tests[name].id)`;
  const parent = inComponent ? `parent: new pulumi.ComponentResource("my:Box", "box-${name}"),` : "";
  return `{
  const options = { ${parent} ${options} };
  const timeouts = { create: ${patience} };
  new te.TagAssignment("${name}", { tagId: tag.id, assignments: ${ids}.map((id) => ({ id, type: "test" })), timeouts }, options);
  new te.AgentTestAssignment("${name}", { agentId: "${LYON}", testIds: ${ids}, timeouts }, options);
  new te.EnterpriseAgent("${name}", { agent: "${adopts("office-berlin-1")}", deleteOnDestroy: true, timeouts }, options);
  new te.AgentCluster("${name}", {
    cluster: "${adopts("datacenter-cluster")}", members: ["datacenter-1", "datacenter-2"], dissolveOnDestroy: true, timeouts,
  }, options);
}
`;
}
