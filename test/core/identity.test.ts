import { describe, expect, it } from "vitest";
import { updateBody } from "../../provider/core/bodies";
import { check } from "../../provider/core/check";
import { collection } from "../../provider/core/collection";
import type { Definition } from "../../provider/core/define";
import { diff } from "../../provider/core/diff";
import { defaults, type Field, identity, quotable, replaceOnChange, required } from "../../provider/core/field";
import { integer, list, object, set, text, variant } from "../../provider/core/fields";
import { withIdentity } from "../../provider/core/identity";
import type { Json, JsonObject } from "../../provider/core/json";
import { lifecycle } from "../../provider/core/lifecycle";
import { fakeApi } from "./fixtures";

const cell = object<{ name: string; size?: number }>({
  cellId: identity(text()),
  name: required(quotable(text())),
  size: defaults(integer(1, 9), 1),
});
const widget = object<{ title: string; sort: string; cells?: { name: string }[] }>({
  id: identity(text()),
  title: required(quotable(text())),
  sort: replaceOnChange(required(text())),
  cells: set(cell, { by: "name" }),
});
const fields = { title: required(text()), widgets: list(widget, { by: "title" }) };
const board: Definition = {
  kind: "Board",
  idOutput: "boardId",
  computed: [],
  fields,
  crossChecks: [],
  operations: collection({ path: "/boards", idKey: "id", listKey: "boards", fields, update: "PUT replaces" }),
};

/** A server that gives every widget and every cell without an id a new one, and forgets those it is not sent. */
function server() {
  const fake = fakeApi();
  let ids = 0;
  const give = (all: unknown, key: string) =>
    (Array.isArray(all) ? all : []).map((one: JsonObject) => ({ ...one, [key]: one[key] ?? `${key}-${++ids}` }));
  fake.spoil = (answer) => {
    const widgets = give(answer.widgets, "id").map((one: JsonObject) => ({ ...one, cells: give(one.cells, "cellId") }));
    const now = { ...answer, widgets: widgets as unknown as Json };
    fake.objects.set(String(answer.id), now);
    return now;
  };
  return fake;
}

async function made(widgets: Json) {
  const fake = server();
  const provider = lifecycle(board, () => fake);
  const args = (all: Json) => check(board, { title: "wall", widgets: all }).inputs;
  const { id, outs } = await provider.create(args(widgets));
  const state = { id, outs };
  return {
    fake,
    provider,
    args,
    state,
    there: () => (fake.objects.get(id) as JsonObject).widgets,
    async update(all: Json) {
      ({ outs: state.outs } = await provider.update(id, state.outs, args(all)));
      return state.outs.widgets;
    },
  };
}

const [a, b, c] = ["A", "B", "C"].map((title) => ({ title, sort: "line", cells: [{ name: "x" }] })) as unknown as [
  JsonObject,
  JsonObject,
  JsonObject,
];

describe("the id of an object inside", () => {
  it("is kept in the state, and is no input", async () => {
    const { provider, state, args } = await made([a, b]);
    expect(state.outs.widgets).toMatchObject([
      { id: "id-1", title: "A" },
      { id: "id-2", title: "B" },
    ]);
    const { inputs, props } = (await provider.read(state.id, state.outs)) as { inputs: JsonObject; props: JsonObject };
    expect(inputs).toEqual(args([a, b]));
    expect(props).toEqual(state.outs);
  });

  it("goes along when the order changes, and when others come and go", async () => {
    const { update, there } = await made([a, b]);
    expect(await update([b, c, a])).toMatchObject([{ id: "id-2" }, { title: "C" }, { id: "id-1" }]);
    expect(await update([a, b])).toMatchObject([{ id: "id-1" }, { id: "id-2" }]);
    expect(there()).toMatchObject([{ id: "id-1" }, { id: "id-2" }]);
  });

  it("is kept by the objects inside that one, too", async () => {
    const { update, state } = await made([a]);
    const [before] = state.outs.widgets as { cells: JsonObject[] }[];
    const wider: JsonObject = { ...a, cells: [{ name: "w" }, { name: "x", size: 3 }] };
    const [after] = (await update([wider])) as unknown as { cells: JsonObject[] }[];
    expect(after?.cells.find(({ name }) => name === "x")?.cellId).toBe(before?.cells[0]?.cellId);
  });

  it("is told apart by turn where two have the same key", async () => {
    const { update } = await made([a, { ...a, cells: [] }]);
    expect(await update([a, { ...a, cells: [{ name: "y" }] }])).toMatchObject([{ id: "id-1" }, { id: "id-2" }]);
  });

  it("comes from the server where the state has none, as one that an import wrote", async () => {
    const { provider, state, args, there } = await made([a]);
    const olds = { ...state.outs, widgets: args([a]).widgets as Json };
    await provider.update(state.id, olds, args([{ ...a, cells: [] }]));
    expect(there()).toMatchObject([{ id: "id-1" }]);
  });

  it("says which object somebody renamed, so that it keeps the keys that the program manages", async () => {
    const { provider, state, fake, there } = await made([{ ...a, cells: [{ name: "x", size: 3 }] }, b]);
    const [first, second] = there() as [JsonObject, JsonObject];
    fake.objects.set(state.id, {
      ...(fake.objects.get(state.id) as JsonObject),
      widgets: [second, { ...first, title: "Z" }],
    });
    const { props } = (await provider.read(state.id, state.outs)) as { props: JsonObject };
    expect(props.widgets).toMatchObject([
      { id: "id-2", title: "B" },
      { id: "id-1", title: "Z", cells: [{ size: 3 }] },
    ]);
  });

  it("is the one that the server has now, where somebody made the object again", async () => {
    const { update, fake, state, there } = await made([a, b]);
    const again = (there() as JsonObject[]).map((one) => ({ ...one, id: `${one.id}-again` }));
    fake.objects.set(state.id, { ...(fake.objects.get(state.id) as JsonObject), widgets: again.slice(1) });
    await update([
      { ...a, cells: [] },
      { ...b, cells: [] },
    ]);
    expect(there()).toMatchObject([{ id: expect.not.stringMatching(/^id-1$/) }, { id: "id-2-again" }]);
  });

  it("does not go to an object that became another variant", () => {
    const pane = variant("type", { line: { id: identity(text()) }, bar: { id: identity(text()) } });
    const before = { id: "1", type: "line" };
    expect(withIdentity(pane as Field, { type: "bar" }, before)).toEqual({ type: "bar" });
    expect(withIdentity(pane as Field, { type: "LINE" }, before)).toEqual({ id: "1", type: "LINE" });
  });

  it("is refused in a program", () => {
    const { failures } = check(board, { title: "wall", widgets: [{ ...a, id: "id-1" }] });
    expect(failures.map(({ reason }) => reason)).toEqual([expect.stringContaining("widgets[0].id: ")]);
  });

  it("makes no change by itself, and no call", async () => {
    const { update, fake, state } = await made([a, b]);
    fake.calls.length = 0;
    expect(await update([a, b])).toEqual(state.outs.widgets);
    expect(fake.calls).toEqual([]);
    expect(updateBody(fields, state.outs, { title: "wall", widgets: [a, b] })).toEqual({});
  });
});

describe("a field inside an object that cannot be changed", () => {
  it("replaces the whole where the object stays and the field changes", async () => {
    const { state, args } = await made([a, b]);
    const replaces = (all: Json) => diff(board, state.outs, args(all)).replaces;
    expect(replaces([a, { ...b, sort: "bar" }])).toEqual(["widgets"]);
    expect(replaces([b, a])).toEqual([]);
    expect(replaces([a, { ...c, sort: "bar" }])).toEqual([]);
    expect(replaces([{ ...a, cells: [] }])).toEqual([]);
  });
});
