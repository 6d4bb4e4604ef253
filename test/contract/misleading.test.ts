import { describe, expect, it } from "vitest";
import type { Field } from "../../provider/core/field";
import type { Json, JsonObject } from "../../provider/core/json";
import { definitionOf, registry } from "../../provider/thousandeyes/registry";
import { everyKind, sampleOf } from "../kinds/every";
import { newWorld, resource } from "../kinds/world";

async function refusals(kind: string, more: JsonObject): Promise<string[]> {
  const { refs } = await newWorld();
  const { failures } = await resource(kind).provider.check({}, { ...sampleOf(kind).minimal(refs), ...more });
  return failures.map(({ reason }) => reason);
}
const refusal = async (kind: string, more: JsonObject) => (await refusals(kind, more)).join("\n");

describe("a message says what to write instead:", () => {
  it.each<[string, JsonObject, string]>([
    [
      "HttpServerTest",
      { agents: [7] },
      'agents[0]: expects a string or an object, got number. Write it in quotes: "7".',
    ],
    ["HttpServerTest", { agents: "7" }, 'agents: expects a list, got string. Write it in brackets: ["7"].'],
    ["HttpServerTest", { agents: 7 }, 'agents: expects a list, got number. Write it in brackets: ["7"].'],
    ["HttpServerTest", { alertRules: 7 }, 'alertRules: expects a list, got number. Write it in brackets: ["7"].'],
    [
      "HttpServerTest",
      { alertRules: [{ ruleId: "1", ruleName: "x" }] },
      'alertRules[0]: expects a string, got object. Write its ruleId alone: "1".',
    ],
    [
      "HttpServerTest",
      { headers: "Authorization: Bearer abc" },
      "headers: expects a list, got string. Write it in brackets: [...].",
    ],
    ["HttpServerTest", { enabled: 0 }, "enabled: expects true or false, got number. Write false."],
    ["HttpServerTest", { enabled: "TRUE" }, "enabled: expects true or false, got string. Write true, without quotes."],
    ["HttpServerTest", { sslVersionId: 6 }, 'got number. Write it in quotes: "6".'],
    ["HttpServerTest", { httpVersion: "2" }, "httpVersion: expects one of 1, 2, got string. Write 2, without quotes."],
    ["HttpServerTest", { httpVersion: "3" }, "httpVersion: expects one of 1, 2, got string."],
    ["AlertRule", { minimumSources: "many" }, "minimumSources: expects a whole number 1 or more, got string."],
    ["HttpServerTest", { targetTime: 5 }, "targetTime: HttpServerTest has no such property; only ApiTest, "],
    [
      "AgentToServerTest",
      { postBody: "x" },
      "postBody: AgentToServerTest has no such property; only HttpServerTest has it.",
    ],
    ["HttpServerTest", { dscp: "CS 1" }, "dscp: is no input: the API sets it. Leave it out."],
    ["AgentToServerTest", { dscp: "CS 1" }, 'dscp: is what answers call it. Write "dscpId".'],
    ["AlertRule", { tests: [] }, 'tests: is what answers call it. Write "testIds".'],
    ["Tag", { keey: "a" }, 'keey: is not a known property. Did you mean "key"?'],
  ])("%s %j: %s", async (kind, more, said) => {
    expect(await refusal(kind, more)).toContain(said);
  });

  it("agents that are named by what they are called are found by `getAgents`", async () => {
    const said = await refusals("HttpServerTest", { agents: [{ agentName: "A" }, { agentName: "B" }] });
    expect(said.slice(0, 2)).toEqual([
      "agents[0].agentName: is no input: an agent is named by its agentId. `getAgents({ names: [...] }).ids` finds it by name.",
      "agents[0].agentId: is missing: it is required (id).",
    ]);
    expect(said.join("\n")).not.toMatch(/twice|undefined/);
  });
});

/** What the API answers beside the inputs, as it was recorded or stands in its document. */
const ANSWERED: Readonly<Record<string, readonly string[]>> = {
  testId: ["type", "createdBy", "createdDate", "modifiedBy", "modifiedDate", "testId", "savedEvent", "liveShare"],
  ruleId: ["ruleId", "tests"],
  windowId: ["alertSuppressionWindowId", "status"],
  tagId: ["assignments", "builtIn", "createDate", "id", "legacyId", "modifiedDate"],
  labelId: ["id"],
  credentialId: ["id"],
  agentId: ["agentType", "location", "countryId", "ipAddresses", "hostname", "lastSeen", "agentState", "utilization"],
};

describe.each(everyKind)("$kind", ({ kind, definition }) => {
  it("says of every key that was copied out of an answer that the API sets it", async () => {
    const { fields, idOutput, computed } = definition;
    const copied = ["_links", "aid", idOutput, ...computed, ...(ANSWERED[idOutput] ?? [])].filter(
      (key) => !(key in fields),
    );
    const said = await refusals(kind, Object.fromEntries(copied.map((key) => [key, "x"])));
    const unclear = copied.filter(
      (key) => !said.some((one) => one.startsWith(`${key}: is `) && !/known|mean/.test(one)),
    );
    const elsewhere = (key: string) =>
      said.some((one) => one.startsWith(`${key}: ${kind} has no such property; only `));
    expect(unclear.filter((key) => !elsewhere(key))).toEqual([]);
  });

  it("names the kinds that have a property which it has not", async () => {
    const family = registry.filter(({ idOutput }) => idOutput === definition.idOutput);
    const foreign = [...new Set(family.flatMap(({ fields }) => Object.keys(fields)))].filter(
      (name) => !(name in definition.fields),
    );
    const said = await refusals(kind, Object.fromEntries(foreign.map((name) => [name, "x"])));
    for (const name of foreign) {
      const line = said.find((one) => one.startsWith(`${name}: `)) ?? "";
      expect(
        family.some((one) => one.fields[name] && line.includes(one.kind)),
        line,
      ).toBe(true);
    }
  });

  it("gives for every flag, number, word and list the form that is taken", async () => {
    const problems: string[] = [];
    for (const [name, field] of Object.entries(definition.fields)) {
      for (const [wrong, form] of wronglyTyped(field)) {
        const line = (await refusals(kind, { [name]: wrong })).find((one) => one.startsWith(`${name}: expects`));
        if (!line?.includes(form)) problems.push(`${name} ${JSON.stringify(wrong)}: ${line} (not: ${form})`);
      }
    }
    expect(problems).toEqual([]);
  });
});

/** Values of the wrong type, each with what a message has to say of it. */
function wronglyTyped({ type, values, min, of }: Field): [Json, string][] {
  if (type === "boolean")
    return [
      [0, "Write false."],
      [1, "Write true."],
      ["0", "Write false,"],
      ["TRUE", "Write true,"],
    ];
  const [word] = values ?? [];
  if (typeof word === "number") return [[String(word), `Write ${word}, without quotes.`]];
  if (type === "integer") return [[String(min ?? 0), `Write ${min ?? 0}, without quotes.`]];
  if (of?.type === "id" || of?.type.startsWith("string or"))
    return [
      [7, '["7"]'],
      ["7", '["7"]'],
    ];
  if (of?.values?.length && !type.startsWith("map of ")) return [[of.values[0] as Json, `["${of.values[0]}"]`]];
  return type === "id" ? [[7, '"7"']] : [];
}

describe("what the API does not keep of a set", () => {
  it("is told by the ids that are gone, not by the whole set", async () => {
    const { between, refs } = await newWorld();
    const assignments = Array.from({ length: 31 }, (_, i) => ({ id: String(100 + i), type: "test" }));
    between((next) => async (url, init) => {
      if (init.method === "POST") return Response.json({});
      const answer = await next(url, init);
      if (!url.pathname.includes(refs.tags[0])) return answer;
      const body = (await answer.json()) as JsonObject;
      return Response.json({ ...body, assignments: assignments.filter(({ id }) => id !== "117") });
    });
    const error = await resource("TagAssignment")
      .create({ tagId: refs.tags[0], assignments })
      .then(
        () => undefined,
        (caught) => caught as Error,
      );
    expect(error?.message).toBe(
      'assignments: the API took the request and dropped this field: it lacks {"id":"117","type":"test"}.',
    );
  });
});

describe("what may be behind a refusal is named:", () => {
  it("R229 a locked account, where a token is refused", async () => {
    const { emulator, refs } = await newWorld();
    emulator.fault({ effect: { status: 401, body: { error_description: "No" } } });
    const made = resource("HttpServerTest").create(sampleOf("HttpServerTest").minimal(refs));
    await expect(made).rejects.toThrow("A locked account refuses a right token too");
  });

  it.each([
    [400, "Saving this test would exceed your plan"],
    [403, "Cloud units: quota reached"],
  ])("R233 a quota that is used up, where a %i says: %s", async (status, title) => {
    const { emulator, refs } = await newWorld();
    emulator.fault({ method: "POST", effect: { status, body: { title } } });
    const made = resource("HttpServerTest").create(sampleOf("HttpServerTest").minimal(refs));
    await expect(made).rejects.toThrow("may be over its quota");
  });

  it("R233 a quota that is used up, where a test does not stay enabled", async () => {
    const { between, refs } = await newWorld();
    const made = resource("HttpServerTest");
    const args = sampleOf("HttpServerTest").minimal(refs);
    await made.create(args);
    await made.update({ ...args, enabled: false });
    between((next) => async (url, init) => {
      const answer = await next(url, init);
      return init.method === "PUT"
        ? Response.json({ ...((await answer.json()) as JsonObject), enabled: false })
        : answer;
    });
    await expect(made.update({ ...args, enabled: true })).rejects.toThrow(
      "enabled: the API took the request and dropped this field: sent true, it keeps false. If the quota",
    );
    expect(definitionOf("HttpServerTest").fields.enabled?.whyDropped?.(false)).toBeUndefined();
  });
});
