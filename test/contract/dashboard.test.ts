import { describe, expect, it } from "vitest";
import type { Json, JsonObject } from "../../provider/core/json";
import { newWorld, plain, resource } from "../kinds/world";

const table = (title: string, more: JsonObject = {}): JsonObject => ({ type: "Table", title, limit: 5, ...more });
const grid = (...widgetPositioning: Json[]): JsonObject => ({ type: "grid", details: { widgetPositioning } });
const at = (id: string, x: number): JsonObject => ({ id, x, y: 0, w: 6, h: 4 });

async function made(args: JsonObject) {
  const world = await newWorld();
  const dashboard = resource("Dashboard");
  await dashboard.create({ title: "wall", ...args });
  const path = `/dashboards/${dashboard.id}`;
  const there = async () => (await world.get(path)) as JsonObject & { widgets: JsonObject[] };
  return {
    ...world,
    dashboard,
    there,
    /** What somebody does on the page. */
    byHand: async (change: (widgets: JsonObject[]) => Json[]) =>
      world.by("PUT", path, { title: "wall", widgets: change((await there()).widgets) }),
    update: (widgets: Json[], more: JsonObject = {}) => dashboard.update({ title: "wall", ...args, ...more, widgets }),
  };
}
const ids = (widgets: JsonObject[]) => Object.fromEntries(widgets.map(({ title, id }) => [String(title), id]));

describe("the widgets of a dashboard", () => {
  it("keep their ids while others come, go, change and change places", async () => {
    const { update, there } = await made({ widgets: [table("A"), table("B")] });
    const before = ids((await there()).widgets);
    await update([table("C"), table("B", { limit: 9 }), table("A")]);
    expect(ids((await there()).widgets)).toMatchObject(before);
    await update([table("A")]);
    expect(ids((await there()).widgets)).toEqual({ A: before.A });
  });

  it("that become another type are other widgets", async () => {
    const { update, there } = await made({ widgets: [table("A")] });
    const before = ids((await there()).widgets);
    await update([{ type: "Heatmap", title: "A" }]);
    expect(ids((await there()).widgets).A).not.toBe(before.A);
  });

  it("stay as they are where the program sets none, also when it no longer does", async () => {
    const { dashboard, there } = await made({ widgets: [table("A")] });
    const { widgets } = await there();
    await dashboard.update({ title: "wall", description: "new" });
    expect(await there()).toMatchObject({ widgets, description: "new" });
  });

  it("show no change in what the server chose and the program leaves alone", async () => {
    const { dashboard, byHand } = await made({ widgets: [{ type: "Color Grid", title: "A" }] });
    expect(dashboard.outs.widgets).not.toMatchObject([{ columns: 1 }]);
    await byHand(([one]) => [{ ...one, measure: { type: "MEAN" } }]);
    expect((await dashboard.refresh()).inputs).toEqual(plain(dashboard.inputs));
  });

  it("keep what the program leaves alone, and what no field of ours is, through a change of something else", async () => {
    const { update, byHand, there } = await made({ widgets: [table("A"), table("B")] });
    await byHand(([a, b]) => [{ ...a, sortBy: "Value" }, b as JsonObject]);
    await update([table("A", { limit: 7 }), table("B")]);
    expect((await there()).widgets[0]).toMatchObject({ sortBy: "Value", limit: 7 });
  });

  it("lose what the program no longer sets", async () => {
    const { update, there } = await made({ widgets: [table("A", { sortBy: "Value" })] });
    await update([table("A")]);
    expect((await there()).widgets[0]).not.toHaveProperty("sortBy");
  });

  it.each<[string, (all: JsonObject[]) => Json[], unknown]>([
    ["added", (all) => [...all, table("C")], [{ title: "A" }, { title: "B" }, { title: "C", limit: 5 }]],
    ["removed", ([, b]) => [b as JsonObject], [{ title: "B" }]],
    ["moved", (all) => [...all].reverse(), [table("B"), table("A")]],
    ["edited", ([a, b]) => [{ ...a, limit: 3 }, b as JsonObject], [table("A", { limit: 3 }), table("B")]],
    ["renamed", ([a, b]) => [{ ...a, title: "Z" }, b as JsonObject], [table("Z"), table("B")]],
  ])("that somebody %s are shown as exactly that", async (_, change, seen) => {
    const { dashboard, byHand } = await made({ widgets: [table("A"), table("B")] });
    await byHand(change);
    expect((await dashboard.refresh()).inputs?.widgets).toMatchObject(seen as object);
  });
});

describe("positions of a grid", () => {
  const args = { layout: grid(at("A", 0), at("B", 6)), widgets: [table("A"), table("B")] };

  it("name widgets by title, and the API gets their ids", async () => {
    const { dashboard, there } = await made(args);
    const { widgets, layout } = await there();
    expect(layout).toEqual(grid(at(String(widgets[0]?.id), 0), at(String(widgets[1]?.id), 6)));
    expect((await dashboard.refresh()).inputs).toEqual(plain(dashboard.inputs));
  });

  it("of new widgets are set once they have ids", async () => {
    const { update, there } = await made(args);
    await update([...args.widgets, table("A")], { layout: grid(at("A", 0), at("A#2", 3)) });
    const { widgets, layout } = await there();
    expect(layout).toEqual(grid(at(String(widgets[0]?.id), 0), at(String(widgets[2]?.id), 3)));
  });

  it("that somebody set stay where the program sets no layout, but for those of widgets that are gone", async () => {
    const { dashboard, there, by } = await made({ widgets: args.widgets });
    const { widgets } = await there();
    const [a, b] = widgets.map(({ id }) => String(id)) as [string, string];
    await by("PUT", `/dashboards/${dashboard.id}`, { title: "wall", widgets, layout: grid(at(a, 0), at(b, 6)) });
    await dashboard.update({ title: "wall", widgets: [table("B")] });
    expect((await there()).layout).toEqual(grid(at(b, 6)));
  });

  it("R160 that name no widget are refused in the preview", async () => {
    const inputs = { title: "wall", ...args, layout: grid(at("C", 0)) };
    const { failures } = await resource("Dashboard").provider.check({}, inputs);
    expect(failures.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^layout: details.widgetPositioning\[0/),
    ]);
  });
});

describe("a dashboard", () => {
  it.each([
    [{ start: "2026-01-01T00:00:00Z" }, "has only one of"],
    [{ duration: 60, start: "2026-01-01T00:00:00Z", end: "2026-01-02T00:00:00Z" }, 'has a "duration" beside'],
  ])("R160 shows a length of time, or one from a start to an end: %j", async (defaultTimespan, why) => {
    const { failures } = await resource("Dashboard").provider.check({}, { title: "wall", defaultTimespan });
    expect(failures.map(({ reason }) => reason)).toEqual([expect.stringContaining(why)]);
  });

  it("R160 goes from a length to a start and an end, and back", async () => {
    const period = { start: "2026-01-01T00:00:00Z", end: "2026-01-02T00:00:00Z" };
    const { dashboard, there } = await made({ defaultTimespan: { duration: 60 } });
    await dashboard.update({ title: "wall", defaultTimespan: period });
    expect((await there()).defaultTimespan).toMatchObject(period);
    await dashboard.update({ title: "wall", defaultTimespan: { duration: 120 } });
    expect((await there()).defaultTimespan).toEqual({ duration: 120, timespanDuration: 120 });
  });

  it("R162 keeps what somebody set by hand and the program leaves alone", async () => {
    const { dashboard, there, by } = await made({});
    await by("PUT", `/dashboards/${dashboard.id}`, { title: "wall", isPrivate: true, widgets: [table("A")] });
    await dashboard.update({ title: "wall", description: "new" });
    expect(await there()).toMatchObject({ isPrivate: true, description: "new", widgets: [{ title: "A" }] });
  });

  it("R164 is not adopted where it is built in", async () => {
    const { by } = await newWorld();
    const [first] = (await by("GET", "/dashboards")) as unknown as JsonObject[];
    const adopting = resource("Dashboard").create({ title: "wall", adopt: String(first?.dashboardId) });
    await expect(adopting).rejects.toThrow(
      "is a built-in dashboard, which cannot be changed (R164). Remove `adopt` to create one of your own.",
    );
  });
});

describe("a dashboard filter", () => {
  it("R165 loses its description where the program no longer has one", async () => {
    const { get } = await newWorld();
    const filter = resource("DashboardFilter");
    const context: Json = [{ dataSourceId: "ALERTS", filters: [{ filterId: "TEST", values: ["1"] }] }];
    await filter.create({ name: "f", description: "old", context });
    await filter.update({ name: "f", context });
    expect(await get(`/dashboards/filters/${filter.id}`)).not.toHaveProperty("description");
  });
});
