import type { Declared } from "../../cli/test/declared";
import type { JsonObject } from "../../provider/core/json";
import { definitionOf } from "../../provider/thousandeyes/registry";

export const AGENTS = [{ agentId: "3" }, { agentId: "5" }];
export const SITE = { url: "https://www.example.com/", interval: 300, agents: AGENTS };

/** A test of a program, new or changed. */
export const declared = (name: string, inputs: JsonObject, kind = "HttpServerTest"): Declared => ({
  ...{ urn: `urn:pulumi:dev::shop::x:${kind}::${name}`, name, definition: definitionOf(kind), isChanged: true },
  inputs: { testName: name, ...inputs },
});
