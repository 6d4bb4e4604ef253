import { expect, it } from "vitest";
import type { Listed } from "../../cli/account/list-account";
import { filterByState, kindsIn } from "../../cli/import/terraform/filter-by-state";
import { definitionOf } from "../../provider/thousandeyes/registry";
import { readWritten, stateFile } from "./terraform-state";

const state = readWritten(
  stateFile([
    { type: "thousandeyes_http_server", name: "shop", id: "1" },
    { type: "thousandeyes_http_server", name: "excluded", id: "2" },
    { type: "thousandeyes_http_server", name: "gone", id: "3" },
    { type: "thousandeyes_tag", name: "unread", id: "5" },
  ]),
);
const kinds = new Set(["HttpServerTest", "AlertRule", "VoiceTest"]);
const test = (id: string): Listed => ({ definition: definitionOf("HttpServerTest"), id, name: `Test ${id}`, item: {} });
const account = { scope: "11", listed: [test("1"), test("2"), test("by hand")] };

it("reads only kinds that the state has, and that are selected", () => {
  expect([...kindsIn(state, kinds)]).toEqual(["HttpServerTest"]);
  expect(kindsIn(undefined, kinds)).toBe(kinds);
});

it("chooses what is in the state and wanted, and lists what is missing", () => {
  const { listed, leftOut } = filterByState(state, kinds, account, ({ name }) => name !== "Test 2");
  expect(listed.map(({ id, name }) => [id, name])).toEqual([["1", "shop"]]);
  expect(leftOut).toEqual([
    {
      kind: "HttpServerTest",
      id: "3",
      name: "gone",
      why: "was not found in the account group 11 (thousandeyes_http_server.gone)",
    },
  ]);
});

it("chooses all that is wanted without a state", () => {
  const { listed, leftOut } = filterByState(undefined, kinds, account, ({ id }) => id === "1");
  expect([listed.map(({ name }) => name), leftOut]).toEqual([["Test 1"], []]);
});
