import { expect, it } from "vitest";
import type { Imported } from "../../cli/import/args-of";
import { choose, kindsIn } from "../../cli/import/terraform/choose";
import { definitionOf } from "../../provider/thousandeyes/registry";
import { readWritten, stateFile } from "./terraform-state";

const state = readWritten(
  stateFile([
    { type: "thousandeyes_http_server", name: "shop", id: "1" },
    { type: "thousandeyes_http_server", name: "excluded", id: "2" },
    { type: "thousandeyes_http_server", name: "gone", id: "3" },
    { type: "thousandeyes_alert_rule", name: "standard", id: "4" },
    { type: "thousandeyes_tag", name: "unread", id: "5" },
  ]),
);
const kinds = new Set(["HttpServerTest", "AlertRule", "VoiceTest"]);
const test = (id: string): Imported => {
  const definition = definitionOf("HttpServerTest");
  return { definition, id, name: `Test ${id}`, answer: {}, args: {}, inputs: {}, outputs: {} };
};
const isDefault = { kind: "AlertRule", id: "4", why: "is a default rule of the account" };
const account = {
  scope: "11",
  found: [test("1"), test("2"), test("by hand")],
  leftOut: [isDefault, { ...isDefault, id: "9" }],
};

it("reads only kinds that the state has, and that are selected", () => {
  expect([...kindsIn(state, kinds)].sort()).toEqual(["AlertRule", "HttpServerTest"]);
  expect(kindsIn(undefined, kinds)).toBe(kinds);
});

it("chooses what is in the state and selected; what is missing is listed, what another kind has is not", () => {
  const { objects, leftOut, terraform } = choose(state, kinds, [test("1"), test("by hand")], account);
  expect(objects.map(({ id, name }) => [id, name])).toEqual([["1", "shop"]]);
  expect(leftOut).toEqual([
    isDefault,
    {
      kind: "HttpServerTest",
      id: "3",
      why: "was not found in the account group 11 (thousandeyes_http_server.gone)",
    },
  ]);
  expect(terraform?.removedBlocks.match(/from = .*/g)).toEqual(["from = thousandeyes_http_server.shop"]);
});

it("chooses everything without a state", () => {
  const selected = [test("1")];
  expect(choose(undefined, kinds, selected, account)).toEqual({ objects: selected, leftOut: account.leftOut });
});
