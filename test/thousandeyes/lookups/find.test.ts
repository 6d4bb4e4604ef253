import { describe, expect, it } from "vitest";
import { createEmulator } from "../../../emulator";
import type { Api } from "../../../provider/core/api";
import { find as findIn } from "../../../provider/core/find";
import type { JsonObject } from "../../../provider/core/json";
import type { LookupDefinition } from "../../../provider/core/lookup";
import { listCache } from "../../../provider/http/list-cache";
import { agents } from "../../../provider/thousandeyes/lookups/agents";
import { alertRules } from "../../../provider/thousandeyes/lookups/alert-rules";
import { tags } from "../../../provider/thousandeyes/lookups/tags";
import { tests } from "../../../provider/thousandeyes/lookups/tests";

const find = <Args extends object, Item>(api: Api, lookup: LookupDefinition<Args, Item>, args: Args) =>
  findIn(api, lookup, args, "account group 7");

/** The lists of a fresh account. */
function account() {
  const emulator = createEmulator({ tests: 50 });
  const list: Api["list"] = async (path, key) => {
    const answer = await emulator.fetch(`https://e.test/v7${path}`, { headers: { authorization: "Bearer t" } });
    return ((await answer.json()) as JsonObject)[key] as JsonObject[];
  };
  return { api: { scope: "7", lists: listCache(list) } as Api, emulator };
}

describe("a lookup by name", () => {
  it("finds exactly that name, and not the one it is part of", async () => {
    const { api } = account();
    const found = await find(api, agents, { names: ["London, England", "Singapore"] });
    expect(found.map(agents.idOf)).toEqual(["11", "3"]);
  });

  it("names the nearest ones, and the account group, where there is none", async () => {
    const { api } = account();
    const lookup = find(api, agents, { names: ["Singapor"] });
    await expect(lookup).rejects.toThrow('no agent called "Singapor" in account group 7. Near: Singapore.');
  });

  it("says how many it looked through where nothing is near", async () => {
    const lookup = find(account().api, agents, { names: ["Atlantis"], countries: ["GB"] });
    await expect(lookup).rejects.toThrow("2 others match the rest of the lookup.");
  });

  it("never guesses between two of one name", async () => {
    const lookup = find(account().api, agents, { names: ["branch"] });
    await expect(lookup).rejects.toThrow(
      '2 agents are called "branch": 281474976730004, 281474976730005. Use the id you mean.',
    );
  });

  it("R055, R133: says how to tell apart what two types or object types call the same", async () => {
    const items: Record<string, JsonObject[]> = {
      tests: [
        { testId: "1", testName: "site", type: "http-server" },
        { testId: "2", testName: "site", type: "dns-server" },
      ],
      tags: [
        { id: "a", key: "team", value: "web", objectType: "test" },
        { id: "b", key: "team", value: "web", objectType: "endpoint-test" },
      ],
    };
    const api = { scope: "7", lists: listCache(async (_path, key) => items[key] as JsonObject[]) } as Api;
    await expect(find(api, tests, { names: ["site"] })).rejects.toThrow(
      '2 tests are called "site": 1 (http-server), 2 (dns-server). Add `types`, or use the id you mean.',
    );
    await expect(find(api, tags, { names: ["team=web"] })).rejects.toThrow(
      "a (test), b (endpoint-test). Add `objectTypes`, or use the id you mean.",
    );
    expect((await find(api, tests, { names: ["site"], types: ["dns-server"] })).map(tests.idOf)).toEqual(["2"]);
  });

  it("R226: never takes a saved event for a test", async () => {
    const { api } = account();
    await expect(find(api, tests, { names: ["Checkout"] })).rejects.toThrow('There is no test called "Checkout"');
    expect((await find(api, tests, {})).filter(({ savedEvent }) => savedEvent)).toEqual([]);
  });

  it("finds what is asked for twice once, so that its ids are a set", async () => {
    const found = await find(account().api, agents, { names: ["Singapore", "Singapore"] });
    expect(found.map(agents.idOf)).toEqual(["3"]);
  });
});

describe("a lookup by properties", () => {
  it("takes everything that fits, sorted by name, whatever the case", async () => {
    const { api } = account();
    const found = await find(api, agents, { countries: ["gb", "DE"], agentTypes: ["cloud"] });
    expect(found.map(agents.nameOf)).toEqual([
      "Frankfurt, Germany",
      "London, England",
      "London, England (Azure uksouth)",
    ]);
  });

  it("that fits nothing finds nothing, which is no error", async () => {
    expect(await find(account().api, agents, { countries: ["AQ"] })).toEqual([]);
  });

  it("finds alert rules by type and by whether they are defaults", async () => {
    const { api } = account();
    const defaults = await find(api, alertRules, { alertTypes: ["http-server"], isDefault: true });
    expect(defaults.map(alertRules.nameOf)).toEqual([
      "Default HTTP Alert Rule 2.0",
      "Default SSL Certificate Expiry Rule 2.0",
    ]);
    const others = await find(api, alertRules, { alertTypes: ["http-server"], isDefault: false });
    expect(others.map(alertRules.nameOf)).toEqual(["Seeded rule 1", "Seeded rule 2"]);
  });

  it("skips built-in tags unless they are asked for (R138)", async () => {
    const { api } = account();
    expect((await find(api, tags, {})).map(tags.nameOf)).toEqual(["seeded=tag-1"]);
    expect((await find(api, tags, { builtIn: true, keys: ["cloud"] })).map(tags.nameOf)).toEqual(["Cloud=Cloud"]);
    await expect(find(api, tags, { names: ["Cloud=Cloud"] })).rejects.toThrow('no tag called "Cloud=Cloud"');
  });

  it("finds tests by type and by whether they run", async () => {
    const { api } = account();
    expect(await find(api, tests, { types: ["http-server"], enabled: true })).toHaveLength(50);
    expect(await find(api, tests, { enabled: false })).toEqual([]);
  });
});

describe("a list", () => {
  it("is fetched once for all lookups of a program", async () => {
    const { api, emulator } = account();
    await Promise.all([find(api, tests, {}), find(api, tests, { enabled: true }), find(api, agents, {})]);
    expect(emulator.calls().map(({ path }) => path)).toEqual(["/v7/tests", "/v7/agents"]);
  });

  it("is fetched again when it could not be had", async () => {
    let fetched = 0;
    const lists = listCache(async () => {
      if (fetched++ === 0) throw new Error("no answer");
      return [{ testId: "1", testName: "a" }];
    });
    const api = { scope: "7", lists } as Api;
    await expect(find(api, tests, {})).rejects.toThrow("no answer");
    expect(await find(api, tests, {})).toHaveLength(1);
  });

  it("is looked through again, once, before a name is not there: an agent may have registered meanwhile", async () => {
    const { api, emulator } = account();
    await find(api, agents, {});
    const changed = emulator.fetch("https://e.test/v7/agents/281474976730001", {
      method: "PUT",
      headers: { authorization: "Bearer t" },
      body: JSON.stringify({ agentName: "just registered" }),
    });
    expect((await changed).status).toBe(200);
    emulator.clearCalls();
    const both = await Promise.all([1, 2].map(() => find(api, agents, { names: ["just registered"] })));
    expect(both.flat().map(agents.idOf)).toEqual(["281474976730001", "281474976730001"]);
    await expect(find(api, agents, { names: ["never registered"] })).rejects.toThrow("There is no agent");
    // One for the two that asked at the same time, one for the name that is not there.
    expect(emulator.calls().map(({ path }) => path)).toEqual(["/v7/agents", "/v7/agents"]);
  });
});
