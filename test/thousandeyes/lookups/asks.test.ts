import { describe, expect, it } from "vitest";
import type { Api } from "../../../provider/core/api";
import { find } from "../../../provider/core/find";
import { listCache } from "../../../provider/http/list-cache";
import { agents } from "../../../provider/thousandeyes/lookups/agents";

describe("a lookup", () => {
  it("refuses what it cannot be asked for, instead of finding more than was meant", async () => {
    const lists = listCache(async () => [{ agentId: "1", agentName: "a", countryId: "DE" }]);
    const misspelt = { country: ["SG"] } as object;
    await expect(find({ scope: "7", lists } as Api, agents, misspelt, "account group 7")).rejects.toThrow(
      'A lookup of agents has no argument "country". It has names, countries, agentTypes.',
    );
  });
});
