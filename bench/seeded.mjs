// An existing account, imported into a stack with an import file.
import { shim, typeToken } from "../dist/provider/pulumi/shim.js";
import { definitionOf } from "../dist/provider/thousandeyes/registry.js";
import { thousandEyes } from "../dist/provider/thousandeyes/vendor.js";
import { declare } from "./programs.mjs";

const RULE = [
  "ruleName",
  "alertType",
  "expression",
  "minimumSources",
  "roundsViolatingRequired",
  "roundsViolatingOutOf",
];

/** Sorted by id. Saved events are not imported, and have no agents. */
const ownTests = async (list) =>
  (await list("/tests/http-server", "tests"))
    .filter(({ savedEvent }) => !savedEvent)
    .sort((a, b) => a.testId.localeCompare(b.testId));

/** The seeded tests with their agents, the rules, and the tags with their assignments: [kind, name, args, id]. */
async function resources({ list }) {
  const agents = await list("/agents?expand=test-ids", "agents");
  const of = (testId) => agents.filter(({ testIds }) => testIds?.map(String).includes(testId));
  const tests = (await ownTests(list)).map(({ testId, testName, url, interval }) => {
    const args = { testName, url, interval, agents: of(testId).map(({ agentId }) => ({ agentId })) };
    return ["HttpServerTest", testName, args, testId];
  });
  const rules = (await list("/alerts/rules", "alertRules"))
    .filter(({ ruleName }) => ruleName.startsWith("Seeded"))
    .map((one) => ["AlertRule", one.ruleName, Object.fromEntries(RULE.map((key) => [key, one[key]])), one.ruleId]);
  const tags = (await list("/tags?expand=assignments", "tags"))
    .filter(({ key }) => key === "seeded")
    .flatMap(({ id, key, value, objectType, assignments }) => [
      ["Tag", value, { key, value, objectType }, id],
      [
        "TagAssignment",
        `${value}-of`,
        { tagId: id, assignments: assignments.map(({ id, type }) => ({ id, type })) },
        id,
      ],
    ]);
  return [...tests, ...rules, ...tags];
}

/** The program that declares the account of an emulator, and the import file for it. */
export async function takenOver(emulator) {
  const all = await resources(emulator);
  const imported = all.map(([kind, name, args, id]) => {
    const inputs = { ...args, __provider: shim(thousandEyes, kind) };
    const outputs = { ...inputs, aid: emulator.aid, [definitionOf(kind).id]: id };
    return { type: typeToken(thousandEyes, kind), name, id, inputs, outputs };
  });
  return {
    program: declare(all.map(([kind, name, args]) => [kind, name, args])),
    files: { "import.json": JSON.stringify({ resources: imported }) },
  };
}

/** Ten manual changes, on ten objects. */
export async function editByHand({ list, call }) {
  const tests = await ownTests(list);
  const at = (tenth) => `/tests/http-server/${tests[Math.floor((tenth * tests.length) / 10)].testId}`;
  for (const tenth of [0, 1, 2]) await call("PUT", at(tenth), { interval: 60 });
  for (const tenth of [3, 4]) await call("PUT", at(tenth), { agents: [{ agentId: "41" }] });
  await call("PUT", at(5), { url: "https://elsewhere.example.com" });
  await call("PUT", at(6), { testName: "Renamed by hand" });
  await call("DELETE", at(7));
  const rules = (await list("/alerts/rules", "alertRules")).filter(({ ruleName }) => ruleName.startsWith("Seeded"));
  await call("PUT", `/alerts/rules/${rules[0].ruleId}`, { ...rules[0], minimumSources: 7 });
  const [tag] = (await list("/tags?expand=assignments", "tags")).filter(({ key }) => key === "seeded");
  await call("POST", `/tags/${tag.id}/unassign`, { assignments: tag.assignments.slice(0, 1) });
}
