import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { driftDocument } from "../../cli/drift/schema";
import { bare } from "../../cli/drift/state/marks";
import { parseState, type StateResource } from "../../cli/drift/state/read-state";
import { handler } from "../../provider/runtime";
import { everyKind } from "../kinds/every";
import { type References, references } from "../kinds/references";
import { newProcess } from "../kinds/world";
import { deleteByHand, editByHand } from "../laws/change-by-hand";
import { runs } from "../laws/program";
import { type Deployment, newDeployment } from "./deployment";
import { runCommand } from "./run-command";

const SECOND = "281474976710707";
const STACKS = 5;
const EDITS = 40;

/** Names that must be unique: each resource keeps the one it gets from Pulumi. */
const NAMES = ["testName", "ruleName", "accountGroupName", "name", "title", "deleteOnDestroy"];

/** Every kind with every field, and resources that refer to each other, with options, in several places. */
const programOf = (refs: References, index: number) => `
for (const [kind, args] of ${JSON.stringify(everyKind.map((one) => [one.kind, argsOf(one, refs, index)]))}) new te[kind](kind, args);
const rule = new te.AlertRule("linked-rule", {
  alertType: "http-server", expression: "((responseTime >= 1000 ms))",
  minimumSources: 1, roundsViolatingRequired: 2, roundsViolatingOutOf: 2,
}, { protect: true });
const site = (name, more, opts) => new te.HttpServerTest(name, {
  url: "https://" + name + ".test", interval: 300, agents: ["3"], alertRules: [rule.id], description: name, ...more }, opts);
class Team extends pulumi.ComponentResource {
  constructor(name) {
    super("shop:index:Team", name, {});
    this.test = site(name + "-test", { authType: "basic", username: "noc", password: pulumi.secret("s3cret") }, { parent: this });
  }
}
const tests = [
  site("plain"), new Team("shop").test,
  site("ignoring", {}, { ignoreChanges: ["interval", "agents[0].agentId"], retainOnDelete: true }),
  site("replaced", {}, { replaceOnChanges: ["description", "agents[*]"] }),
];
const tag = new te.Tag("linked-tag", { key: "linked", value: "tag", objectType: "test" });
new te.TagAssignment("linked", { tagId: tag.id, assignments: tests.map((test) => ({ id: test.id, type: "test" })) });
new te.AlertSuppressionWindow("linked-night", {
  startDate: "2027-01-02T03:04:05Z", duration: 3600, repeat: { type: "none" }, testIds: tests.map(({ id }) => id) });
const elsewhere = new te.Provider("elsewhere", { accountGroupId: "${SECOND}" });
site("by-provider", { alertRules: [] }, { provider: elsewhere });
site("by-group", { alertRules: [], accountGroupId: "${SECOND}" });
new te.Tag("read-only", { key: "linked", value: "tag", objectType: "test" }, { id: tag.id });
`;

function argsOf({ kind, sample }: (typeof everyKind)[number], refs: References, index: number) {
  const full = sample.full(refs);
  // A cluster swallows the agents it names; here others need them.
  const args = { ...(kind === "AgentCluster" ? sample.minimal(refs) : full[index % full.length]) };
  for (const name of NAMES) delete args[name];
  // R056: a default rule is given to each new test that names none, here to those that are made after it.
  delete args.isDefault;
  return args;
}

const anyChanges = fc.array(fc.record({ of: fc.nat(), isDeleted: fc.nat(5).map((chance) => chance === 0) }), {
  minLength: EDITS,
  maxLength: EDITS,
});
const accounts = fc.sample(anyChanges, runs(STACKS)).map((changes, index) => [index, changes] as const);
const drifted = new Set<string>();

describe.each(accounts)(
  `drift --from-state, of stack %i with ${EDITS} edits and deletions by hand`,
  (index, changes) => {
    let stack: Deployment;
    let refs: References;

    beforeAll(async () => {
      stack = await newDeployment({ warm: true, program: "" });
      refs = await references(stack.byHand);
      await stack.write(programOf(refs, index));
      const up = await stack.up();
      expect(up, up.output).toMatchObject({ code: 0 });
      vi.stubEnv("TE_TOKEN", "by-hand");
      vi.stubEnv("TE_PACING", "off");
      // In this process only: the engine speaks to the emulator over the network.
      vi.stubGlobal("fetch", (url: URL, init: RequestInit) => stack.emulator.fetch(url, init));
    });
    afterAll(async () => {
      vi.unstubAllGlobals();
      vi.unstubAllEnvs();
      await stack?.remove();
    });

    const resources = async (): Promise<StateResource[]> =>
      parseState((await stack.export("--show-secrets")).stdout).resources.filter(({ kind }) => kind !== undefined);

    async function changeByHand(all: readonly StateResource[]): Promise<void> {
      for (const [at, { of, isDeleted }] of changes.entries()) {
        const { kind = "", id, inputs, outputs } = all[of % all.length] as StateResource;
        const managed = { kind, id, inputs: bare(inputs), outs: bare(outputs) };
        newProcess("single");
        if (isDeleted) await deleteByHand(stack.byHand, managed);
        else await editByHand(handler(kind), refs, managed, (of % 1e6) + at);
      }
    }

    const drift = (...flags: string[]) => runCommand(stack, ["drift", "--stack", "dev", "--json", ...flags]);

    it("finds what the engine finds, and who and when: nothing at first, and then all of it", async () => {
      const all = await resources();
      const clean = await drift("--from-state");
      expect(clean, clean.output).toMatchObject({ code: 0, stderr: "" });
      expect(JSON.parse(clean.stdout).summary).toEqual({ drifted: 0, undeployed: 0, unchanged: all.length, others: 0 });

      await changeByHand(all);
      const engine = await drift();
      const [state, calls] = await stack.callsOf(() => drift("--from-state"));
      expect(engine, engine.output).toMatchObject({ code: 7 });
      expect(JSON.parse(state.stdout || state.output)).toEqual(JSON.parse(engine.stdout));
      expect(state).toMatchObject({ code: 7, stderr: "" });
      expect(state.stdout).not.toContain("s3cret");
      expect(calls.filter((call) => !call.startsWith("GET"))).toEqual([]);
      const found = driftDocument.parse(JSON.parse(state.stdout)).drifted;
      expect(found.length).toBeGreaterThan(10);
      for (const { kind } of found) drifted.add(kind);
    });
  },
);

it("drifts of most kinds were among them", () => {
  const kinds = everyKind.map(({ kind }) => kind);
  expect(kinds.filter((kind) => drifted.has(kind)).length).toBeGreaterThan(kinds.length * 0.75);
});
