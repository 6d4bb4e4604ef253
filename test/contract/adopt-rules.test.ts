import { describe, expect, it } from "vitest";
import type { JsonObject } from "../../provider/core/json";
import { sampleOf } from "../kinds/every";
import { newProcess, newWorld, resource } from "../kinds/world";

describe("adopt", () => {
  const site = { testName: "s", url: "https://a.test", interval: 60, agents: ["3"] };
  const reason = (kind: string, args: JsonObject) =>
    resource(kind)
      .create(args)
      .then(
        () => "adopted",
        ({ message }: Error) => message,
      );

  it("R226 refuses a saved event, R138 a built-in tag, R070 a test that is shared in", async () => {
    const { get, between, refs } = await newWorld();
    const { tests } = await get("/tests/http-server");
    const event = (tests as JsonObject[]).find(({ savedEvent }) => savedEvent) as JsonObject;
    expect(await reason("HttpServerTest", { ...site, adopt: event.testId as string })).toMatch(
      /^adopt: test \d+ is a saved event/,
    );
    const { tags } = await get("/tags");
    const builtIn = (tags as JsonObject[]).find(({ builtIn }) => builtIn) as JsonObject;
    const tag = { key: "a", value: "b", objectType: "v-agent", adopt: builtIn.id as string };
    expect(await reason("Tag", tag)).toBe(
      `adopt: ${builtIn.id} is a built-in tag, which cannot be changed (R138). Remove \`adopt\` to create one of your own.`,
    );
    between((next) => async (url, init) => {
      const answer = await next(url, init);
      if (!url.pathname.endsWith(refs.tests[0])) return answer;
      return Response.json({ ...((await answer.json()) as object), liveShare: true }, answer);
    });
    expect(await reason("HttpServerTest", { ...site, adopt: refs.tests[0] })).toBe(
      `adopt: ${refs.tests[0]} is shared in from another account group (R070). Adopt it there: set \`accountGroupId\`.`,
    );
  });

  it("names the type of a test of another type", async () => {
    const { refs } = await newWorld();
    const args = { testName: "s", domain: "a.test", interval: 300, adopt: refs.tests[0] };
    expect(await reason("DnsTraceTest", { ...args, agents: ["3"] })).toBe(
      `adopt: ${refs.tests[0]} is a test of type "http-server", which this class does not manage.`,
    );
  });

  it("refuses an object that would have to be replaced, and names the field", async () => {
    await newWorld();
    const tag = resource("Tag");
    await tag.create({ key: "a", value: "b", objectType: "test" });
    newProcess();
    expect(await reason("Tag", { key: "a", value: "b", objectType: "v-agent", adopt: tag.id })).toBe(
      `adopt: Tag ${tag.id} has another objectType, "test", which cannot be changed. Write the one it has, or remove ` +
        "`adopt` to create a new object.",
    );
  });

  it("refuses a name that another object has", async () => {
    const { refs } = await newWorld();
    const taken = resource("HttpServerTest");
    await taken.create(site);
    newProcess();
    expect(await reason("HttpServerTest", { ...site, adopt: refs.tests[0] })).toMatch(
      `a test called "s" exists already (id ${taken.id})`,
    );
  });

  it("R042 disables a test after all other changes, R056 keeps its alert rules", async () => {
    const { refs, get } = await newWorld();
    const [rule] = refs.rules;
    const made = resource("HttpServerTest");
    await made.create({ ...site, alertRules: [rule] });
    newProcess();
    await resource("HttpServerTest").create({ ...site, interval: 300, enabled: false, adopt: made.id });
    const now = await get(`/tests/http-server/${made.id}?expand=alert-rule`);
    expect(now).toMatchObject({ interval: 300, enabled: false, alertRules: [{ ruleId: rule }] });
  });

  it("R100 turns a rule with one minimum into a rule with the other one", async () => {
    const { refs, get } = await newWorld();
    const { minimumSources, ...rule } = sampleOf("AlertRule").minimal(refs);
    const made = resource("AlertRule");
    await made.create({ ...rule, minimumSources: minimumSources ?? 2 });
    newProcess();
    await resource("AlertRule").create({ ...rule, minimumSourcesPct: 50, adopt: made.id });
    const now = await get(`/alerts/rules/${made.id}`);
    expect([now.minimumSourcesPct, now.minimumSources ?? null]).toEqual([50, null]);
  });

  it("refuses what is no id", async () => {
    await newWorld();
    const tag = { key: "a", value: "b", objectType: "test" };
    const made = resource("Tag");
    await made.create(tag);
    newProcess();
    expect(await reason("Tag", { ...tag, adopt: 17 })).toBe(
      'adopt: expects a string, got number. Write it in quotes: "17".',
    );
    expect(await reason("Tag", { ...tag, adopt: "a b" })).toBe(
      "adopt: is not an id. Write the id of the object to adopt.",
    );
  });

  it("sends a secret, which cannot be compared", async () => {
    const { refs, emulator } = await newWorld();
    const args = sampleOf("FtpServerTest").minimal(refs);
    const made = resource("FtpServerTest");
    await made.create(args);
    newProcess();
    emulator.clearCalls();
    await resource("FtpServerTest").create({ ...args, adopt: made.id });
    expect(emulator.calls().filter(({ method }) => method === "PUT")).toHaveLength(1);
  });
});
