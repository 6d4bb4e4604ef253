import { describe, expect, it } from "vitest";
import type { Api } from "../../../provider/core/api";
import { find } from "../../../provider/core/find";
import { listCache } from "../../../provider/http/list-cache";
import { agents } from "../../../provider/thousandeyes/lookups/agents";
import { tests } from "../../../provider/thousandeyes/lookups/tests";

describe("a lookup", () => {
  it("refuses what it cannot be asked for, instead of finding more than was meant", async () => {
    const lists = listCache(async () => [{ agentId: "1", agentName: "a", countryId: "DE" }]);
    const misspelt = { country: ["SG"] } as never;
    await expect(find({ scope: "7", lists } as Api, agents, misspelt, "account group 7")).rejects.toThrow(
      'A lookup of agents has no argument "country". It has names, countries, agentTypes.',
    );
  });

  const misshapen: [unknown, unknown, string][] = [
    [agents, { names: "Singapore" }, "getAgents: names: must be a list of texts"],
    [agents, { agentTypes: "cloud" }, "getAgents: agentTypes: must be a list of texts"],
    [agents, { names: null }, "getAgents: names: must be a list of texts"],
    [agents, { countries: [null] }, "getAgents: countries: must be a list of texts"],
    [tests, { enabled: "false" }, "getTests: enabled: must be true or false"],
    [agents, null, "getAgents: its args must be an object with names, countries, agentTypes."],
  ];
  it.each(misshapen)(
    "refuses an argument of another shape by its name, instead of finding nothing or all",
    async (lookup, args, why) => {
      const api = { scope: "7", lists: listCache(async () => []) } as unknown as Api;
      await expect(find(api, lookup as typeof agents, args as never, "account group 7")).rejects.toThrow(why);
    },
  );

  it("takes an argument that is undefined for not given", async () => {
    const api = { scope: "7", lists: listCache(async () => []) } as unknown as Api;
    await expect(find(api, tests, { enabled: undefined, names: undefined } as never, "")).resolves.toEqual([]);
  });
});
