import { describe, expect, it } from "vitest";
import type { PartialFailure } from "../../provider/core/partial-failure";
import { newProcess, newWorld, resource } from "../kinds/world";

const BERLIN = "281474976730001";
const failed = (run: Promise<unknown>) =>
  run.then(
    () => expect.unreachable(),
    (error) => error as PartialFailure,
  );

const cases = [
  {
    kind: "TagAssignment",
    args: ({ tags, tests }: Refs) => ({ tagId: tags[0], assignments: tests.map((id) => ({ id, type: "test" })) }),
    made: /\/assign$/,
    gone: async ({ get, refs }: World) => (await get(`/tags/${refs.tags[0]}?expand=assignments`)).assignments,
    left: [],
  },
  {
    kind: "AgentTestAssignment",
    args: ({ tests }: Refs) => ({ agentId: BERLIN, testIds: [...tests] }),
    made: /\/assign$/,
    gone: async ({ get }: World) => (await get(`/agents/${BERLIN}?expand=test-ids`)).testIds ?? [],
    left: [],
  },
  {
    kind: "AgentCluster",
    args: () => ({ cluster: BERLIN, members: ["office-berlin-1"], dissolveOnDestroy: true }),
    made: /\/cluster\/assign$/,
    gone: async ({ get }: World) => (await get(`/agents/${BERLIN}`)).agentType,
    left: "enterprise",
  },
  {
    kind: "EnterpriseAgent",
    args: () => ({ agent: BERLIN, agentName: "Berlin", deleteOnDestroy: true }),
    made: /\/agents\/\d+$/,
    gone: ({ get }: World) => get(`/agents/${BERLIN}`).catch(({ message }: Error) => /404/.test(message)),
    left: true,
  },
];
type World = Awaited<ReturnType<typeof newWorld>>;
type Refs = World["refs"];

describe.each(cases)("$kind: what was made before a read that fails", ({ kind, args, made, gone, left }) => {
  async function unfinished() {
    const world = await newWorld();
    world.between((next) => async (url, init) => {
      const answer = await next(url, init);
      const isMade = init.method !== "GET" && made.test(url.pathname);
      if (isMade) world.emulator.fault({ method: "GET", effect: { status: 500 } });
      return answer;
    });
    const one = resource(kind);
    const error = await failed(one.create(args(world.refs)));
    world.emulator.clearFaults();
    world.between((next) => next);
    expect(error.reasons).toEqual([expect.stringMatching(/^created, but not finished: GET .* answered 500/)]);
    one.adopt(error);
    return { world, one };
  }

  it("is in the state, and the next update finishes it", async () => {
    const { world, one } = await unfinished();
    await one.update(args(world.refs));
    expect((await one.refresh()).inputs).toMatchObject(args(world.refs));
  });

  it("goes when the resource is taken out of the program", async () => {
    const { world, one } = await unfinished();
    newProcess();
    await one.delete();
    expect(await gone(world)).toEqual(left);
  });
});
