import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { equal } from "../../provider/core/json";
import { handler } from "../../provider/runtime";
import { newProcess, newWorld, type World } from "../kinds/world";
import { runs } from "./program";

interface Stored {
  readonly id: string;
  readonly inputs: JsonObject;
  readonly outs: JsonObject;
}

/** What a resource lists of two things, and whether somebody replaces it. */
interface Declared {
  readonly name: string;
  readonly lists: readonly number[];
  readonly isReplaced: boolean;
}

const anyDeclared = fc.record({
  name: fc.constantFrom("a", "b", "c"),
  lists: fc.uniqueArray(fc.nat({ max: 1 }), { minLength: 1 }),
  isReplaced: fc.constantFrom(true, false, false, false),
});
const anyProgram = fc.uniqueArray(anyDeclared, { selector: ({ name }) => name, maxLength: 3 });
const anyDeployment = fc.record({
  program: anyProgram,
  /** Steps run one by one, or all at once with so many turns of the loop before each call and each resource. */
  waits: fc.option(fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 8 }), { freq: 1 }),
});

interface Kind {
  readonly kind: string;
  readonly args: (tests: readonly string[]) => JsonObject;
  readonly tied: (world: World) => Promise<string[]>;
  readonly byHand: (world: World, test: string) => Promise<unknown>;
}

const AGENT = "281474976730001";
const kinds = ({ refs: { tags } }: World): Kind[] => [
  {
    kind: "TagAssignment",
    args: (tests) => ({ tagId: tags[0], assignments: tests.map((id) => ({ id, type: "test" })) }),
    tied: async ({ get }) =>
      ((await get(`/tags/${tags[0]}?expand=assignments`)).assignments as { id: string }[]).map(({ id }) => id),
    byHand: ({ by }, id) => by("POST", `/tags/${tags[0]}/assign`, { assignments: [{ id, type: "test" }] }),
  },
  {
    kind: "AgentTestAssignment",
    args: (testIds) => ({ agentId: AGENT, testIds: [...testIds] }),
    tied: async ({ get }) => (((await get(`/agents/${AGENT}?expand=test-ids`)).testIds ?? []) as string[]).map(String),
    byHand: ({ by }, id) => by("POST", `/agents/${AGENT}/tests/assign`, { testIds: [id] }),
  },
];

/** The engine: it checks and compares one resource after the other, starts the step of each, and deletes when all are done. */
async function up(
  state: Map<string, Stored>,
  { kind, args }: Kind,
  tests: string[],
  program: Declared[],
  wait?: () => Promise<void>,
) {
  newProcess();
  const provider = handler(kind);
  const steps: Promise<void>[] = [];
  const doomed: Stored[] = [...state]
    .filter(([name]) => !program.some((one) => one.name === name))
    .map(([, old]) => old);
  for (const { name, lists, isReplaced } of program) {
    const old = state.get(name);
    const { inputs } = await provider.check(old?.inputs ?? {}, args(lists.map((index) => tests[index] as string)));
    const create = async () => void state.set(name, { inputs, ...(await provider.create(inputs)) });
    const update = async ({ id, outs }: Stored) =>
      void state.set(name, { id, inputs, ...(await provider.update(id, outs, inputs)) });
    const found = old && !isReplaced ? await provider.diff(old.id, old.outs, inputs) : undefined;
    if (!old || isReplaced) steps.push(create());
    else if (found?.changes || !equal(old.inputs, inputs)) steps.push(update(old));
    if (old && isReplaced) doomed.push(old);
    await (wait ? wait() : steps.at(-1));
  }
  await Promise.all(steps);
  await Promise.all(doomed.map(({ id, outs }) => provider.delete(id, outs)));
  for (const name of state.keys()) if (!program.some((one) => one.name === name)) state.delete(name);
}

describe("after any deployments, in any order of the engine", () => {
  it.each([0, 1])("what is tied is what the program lists, and what somebody else tied", async (which) => {
    const law = fc.asyncProperty(fc.array(anyDeployment, { minLength: 1, maxLength: 4 }), async (deployments) => {
      const world = await newWorld();
      const kind = kinds(world)[which] as Kind;
      const make = { testName: "foreign", agents: [{ agentId: "3" }], interval: 60, url: "https://a.test" };
      const tests = [...world.refs.tests];
      const foreign = String((await world.by("POST", "/tests/http-server", make)).testId);
      await kind.byHand(world, foreign);
      const state = new Map<string, Stored>();
      for (const { program, waits } of deployments) {
        let waited = 0;
        const wait = async () => {
          for (let turns = waits?.[waited++ % waits.length] ?? 0; turns > 0; turns--) await new Promise(setImmediate);
        };
        world.between((next) => (url, init) => wait().then(() => next(url, init)));
        await up(state, kind, tests, program, waits ? wait : undefined);
        const asked = new Set(program.flatMap(({ lists }) => lists.map((index) => tests[index])));
        expect((await kind.tied(world)).sort()).toEqual([...asked, foreign].sort());
      }
    });
    await fc.assert(law, runs(150));
  });
});
