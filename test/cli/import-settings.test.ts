import { describe, expect, it } from "vitest";
import { accountGroupFor } from "../../cli/import/settings-of";

const stackOf = (kind: string) => ({
  exists: true,
  config: {},
  resources: [{ type: `pulumi-nodejs:dynamic/thousandeyes:${kind}`, name: "one", id: "8", accountGroupId: "8" }],
});

describe("an import into a stack with objects of another account group", () => {
  it("names the account group of each object, because those that the stack gets later should not move", () => {
    expect(accountGroupFor(stackOf("Tag"), { TE_AID: "7" }, "7")).toEqual({
      args: { accountGroupId: "7" },
      config: {},
    });
  });

  it("takes an account group for no object of another one: it is in none", () => {
    expect(accountGroupFor(stackOf("AccountGroup"), { TE_AID: "7" }, "7")).toEqual({
      args: {},
      config: { "thousandeyes:accountGroupId": "7" },
    });
  });
});
