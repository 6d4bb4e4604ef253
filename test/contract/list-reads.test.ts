import { beforeEach, describe, expect, it, vi } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import type { References } from "../kinds/references";
import { newProcess, newWorld, resource, type World } from "../kinds/world";

type Made = ReturnType<typeof resource>;

async function testsThat(manage: JsonObject, names: readonly string[]): Promise<Made[]> {
  const made = names.map((testName) => ({ testName, test: resource("HttpServerTest") }));
  const site = { url: "https://www.example.com", interval: 300, agents: ["3"], ...manage };
  for (const { testName, test } of made) await test.create({ testName, ...site });
  return made.map(({ test }) => test);
}

/** Three tests with an agent and a tag each: the first is read alone, the others from lists. */
describe("reading from lists", () => {
  let world: World;
  let made: Made[];

  beforeEach(async () => {
    world = await newWorld();
    made = await testsThat({ tags: world.refs.tags.slice(0, 1) }, ["a", "b", "c"]);
    world.emulator.clearCalls();
    newProcess();
    vi.stubEnv("TE_READS", "lists");
  });

  const readAll = async () => {
    const read = [];
    for (const test of made) read.push((await test.provider.read(test.id, test.outs)).inputs);
    return read;
  };
  const asDeclared = () => made.map(({ inputs: { __provider, ...inputs } }) => inputs);
  const calls = () => world.emulator.calls().map(({ path }) => path.replace("/v7", ""));
  const LISTS = ["/tests/http-server", "/agents", "/tags"];
  const alone = (which: number) => `/tests/http-server/${made[which]?.id}`;
  const omit = (path: string, ...names: string[]) => world.emulator.fault({ path, effect: { omit: names } });
  /** What the list of a type lacks; faults fit the beginning of a path, so one there would spoil single answers too. */
  const spoilList = (spoil: (tests: JsonObject[]) => JsonObject[]) =>
    world.between((next) => async (url, init) => {
      const answer = await next(url, init);
      if (!url.pathname.endsWith("/tests/http-server")) return answer;
      const { tests } = (await answer.json()) as { tests: JsonObject[] };
      return Response.json({ tests: spoil(tests) }, { headers: answer.headers });
    });

  it("costs one call for each list, and one for the first object", async () => {
    expect(await readAll()).toEqual(asDeclared());
    expect(calls()).toEqual([alone(0), ...LISTS]);
  });

  it("agents that do not tell their tests cost a call for each test", async () => {
    omit("/v7/agents", "testIds");
    expect(await readAll()).toEqual(asDeclared());
    expect(calls()).toEqual([alone(0), "/tests/http-server", "/agents", alone(1), alone(2)]);
  });

  it("an agent of the test that does not tell is a doubt, though others tell", async () => {
    world.between((next) => async (url, init) => {
      const answer = await next(url, init);
      if (!url.pathname.endsWith("/agents")) return answer;
      const { agents } = (await answer.json()) as { agents: JsonObject[] };
      const untold = ({ testIds, ...agent }: JsonObject) => (agent.agentId === "3" ? agent : { ...agent, testIds });
      return Response.json({ agents: agents.map((agent) => untold(agent) as JsonObject) }, { headers: answer.headers });
    });
    expect(await readAll()).toEqual(asDeclared());
    expect(calls()).toContain(alone(2));
  });

  it("tags that do not tell what carries them cost a call for each test", async () => {
    omit("/v7/tags", "assignments");
    expect(await readAll()).toEqual(asDeclared());
    expect(calls()).toEqual([alone(0), ...LISTS, alone(1), alone(2)]);
  });

  it("tags that show no assignments at all are no answer, also for a test that had no tags", async () => {
    world.between((next) => async (url, init) => {
      const answer = await next(url, init);
      if (!url.pathname.endsWith("/tags")) return answer;
      const { tags } = (await answer.json()) as { tags: JsonObject[] };
      return Response.json({ tags: tags.map((tag) => ({ ...tag, assignments: [] })) }, { headers: answer.headers });
    });
    await made[1]?.update({ ...made[1].inputs, tags: [] });
    await world.by("PUT", alone(1), { tags: [world.refs.tags[1]] });
    expect((await readAll())[1]).toMatchObject({ tags: [world.refs.tags[1]] });
  });

  it("R053 a list that lacks a managed field costs a call for each test", async () => {
    spoilList((tests) => tests.map(({ interval, ...test }) => test));
    expect(await readAll()).toEqual(asDeclared());
    expect(calls()).toEqual([alone(0), "/tests/http-server", alone(1), alone(2)]);
  });

  it("one item that lacks what no test is without is a doubt, though others show it", async () => {
    const lacking = ({ interval, ...test }: JsonObject) => test;
    spoilList((tests) => tests.map((test) => (test.testId === made[1]?.id ? lacking(test) : test)));
    expect(await readAll()).toEqual(asDeclared());
    expect(calls()).toEqual([alone(0), "/tests/http-server", alone(1), "/agents", "/tags"]);
  });

  it.each([
    ["without ids", ({ testId, ...test }: JsonObject) => [test]],
    ["without items", () => []],
  ])("a list %s says of no test that it is gone", async (_what, spoil) => {
    spoilList((tests) => tests.flatMap(spoil));
    expect(await readAll()).toEqual(asDeclared());
  });

  it.each(["/agents", "/tags", "/tests/http-server"])(
    "where the list %s is refused, tests are read alone",
    async (list) => {
      world.between(
        (next) => async (url, init) =>
          url.pathname.endsWith(list) ? new Response("{}", { status: 403 }) : next(url, init),
      );
      expect(await readAll()).toEqual(asDeclared());
    },
  );

  it("starts anew after a write: an object alone, not the lists", async () => {
    await readAll();
    await made[0]?.update({ ...made[0].inputs, interval: 600 });
    world.emulator.clearCalls();
    await made[1]?.refresh();
    expect(calls()).toEqual([alone(1)]);
  });

  it("a test of which another list still tells is asked for alone", async () => {
    spoilList((tests) => tests.filter(({ testId }) => testId !== made[2]?.id));
    expect(await readAll()).toEqual(asDeclared());
    expect(calls()).toEqual([alone(0), ...LISTS.slice(0, 2), "/tags", alone(2)]);
  });

  it("a test is gone without a call of its own, where its list and its agents agree", async () => {
    await world.by("DELETE", alone(2));
    world.emulator.clearCalls();
    expect(await readAll()).toEqual([...asDeclared().slice(0, 2), undefined]);
    expect(calls()).toEqual([alone(0), ...LISTS]);
  });

  it("a changed agent is seen in the lists", async () => {
    await world.by("PUT", alone(2), { agents: [{ agentId: "5" }] });
    world.emulator.clearCalls();
    expect((await readAll())[2]).toMatchObject({ agents: [{ agentId: "5" }] });
    expect(calls()).toEqual([alone(0), ...LISTS]);
  });

  describe("of tests that manage their alert rules", () => {
    const RULES = "/alerts/rules";
    let rules: References["rules"];

    beforeEach(async () => {
      // Without the default rules, two are left: the third test that needs them makes it worth while to ask each rule.
      const { alertRules } = (await world.get(RULES)) as { alertRules: JsonObject[] };
      rules = world.refs.rules;
      const others = alertRules.filter(({ ruleId }) => !(rules as readonly string[]).includes(String(ruleId)));
      for (const { ruleId } of others) await world.by("DELETE", `${RULES}/${ruleId}`);
      vi.stubEnv("TE_READS", "single");
      made = await testsThat({ alertRules: rules.slice(0, 1) }, ["d", "e", "f"]);
      world.emulator.clearCalls();
      newProcess();
      vi.stubEnv("TE_READS", "lists");
    });

    const again = async () => {
      await readAll();
      world.emulator.clearCalls();
      return readAll();
    };

    it("costs a call for each rule, once as many tests were read alone", async () => {
      expect(await readAll()).toEqual(asDeclared());
      expect(calls()).toEqual([alone(0), ...LISTS.slice(0, 2), RULES, alone(1), alone(2)]);
      world.emulator.clearCalls();
      expect(await readAll()).toEqual(asDeclared());
      expect(calls().toSorted()).toEqual(rules.map((id) => `${RULES}/${id}`).toSorted());
    });

    it("what a rule says otherwise than before is asked of the test", async () => {
      await world.by("PUT", alone(1), { alertRules: [rules[0], rules[1]] });
      await world.by("PUT", alone(2), { alertRules: [] });
      const [, second, third] = (await again()) as JsonObject[];
      expect(second).toMatchObject({ alertRules: [...rules].sort() });
      expect(third).toMatchObject({ alertRules: [] });
      expect(calls()).toEqual(expect.arrayContaining([alone(1), alone(2)]));
    });

    it("rules that do not tell their tests are no answer", async () => {
      omit(`/v7${RULES}`, "testIds", "tests");
      expect(await again()).toEqual(asDeclared());
      expect(calls()).toEqual(expect.arrayContaining([alone(0), alone(1), alone(2)]));
    });
  });

  it.each(["interval", "testName"])("an answer without %s, which each test has, is an error, no drift", async (key) => {
    omit("/v7/tests/http-server", key);
    await expect(readAll()).rejects.toThrow(`answer lacks ${key}`);
  });
});
