import * as pulumi from "@pulumi/pulumi";
import { beforeAll, expect, it } from "vitest";
import * as te from "../../provider";

beforeAll(() =>
  pulumi.runtime.setMocks({
    newResource: ({ name, inputs }) => ({ id: `${name}-id`, state: inputs }),
    call: ({ inputs }) => inputs,
  }),
);

const made = (args: object) => () => new te.HttpServerTest("site", { url: "www.example.com", ...args } as never);

it.each([
  ["a function that nobody called", { agents: async () => ["7"] }, 'HttpServerTest "site": agents: got function'],
  ["one inside a list", { agents: ["7", () => "8"] }, 'HttpServerTest "site": agents[1]: got function'],
  ["one in the place of what is optional", { agents: ["7"], enabled: () => false }, "enabled: got function"],
  ["a lookup that nobody called", { agents: te.getAgents }, "Call it, and give what it returns."],
  [
    "a key that an assignment does not make",
    { agents: ["7"], customHeaders: { root: JSON.parse('{"__proto__": "x"}') } },
    "customHeaders.root.__proto__: Pulumi loses a key",
  ],
])("Pulumi would leave it out in silence, so it is refused: %s", (_, args, text) => {
  expect(made(args)).toThrow(text);
});

it("what is called is taken", () => {
  expect(made({ agents: (async () => ["7"])() })).not.toThrow();
});
