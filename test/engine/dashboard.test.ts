import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { everyWidget } from "../kinds/dashboard-parts";
import { changes, type Deployed, deployed } from "./deployment";

type Widget = { [key: string]: unknown };

const place = (id: string, x: number) => ({ id, x, y: 0, w: 6, h: 4 });
const layout = { type: "grid", details: { widgetPositioning: [place("Map", 0), place("Number", 6)] } };
const programOf = (widgets: readonly unknown[]) =>
  `new te.Dashboard("wall", ${JSON.stringify({ title: "wall", layout, widgets })});`;

describe("a dashboard with every type of widget", () => {
  let stack: Deployed;
  let first: Widget[];
  const all = everyWidget(["1", "2"]);
  const path = () => `/dashboards/${stack.ids.wall}`;
  const there = async () => (await stack.byHand("GET", path())).widgets as Widget[];
  const idsOf = (widgets: Widget[]) => Object.fromEntries(widgets.map(({ title, id }) => [title, id]));

  /** What a preview after a refresh shows when somebody has changed the widgets on the page. */
  async function shown(change: (widgets: Widget[]) => unknown[]) {
    const { title, layout: grid } = await stack.byHand("GET", path());
    await stack.byHand("PUT", path(), { title, layout: grid, widgets: change(first) });
    const { plan } = await stack.previewJson("--refresh");
    await stack.byHand("PUT", path(), { title, layout: grid, widgets: first });
    // One that was removed comes back as another one.
    first = await there();
    return changes(plan);
  }
  const update = (...paths: string[]) => ({ "update wall": paths });

  beforeAll(async () => {
    stack = await deployed({ warm: true, program: programOf(all) });
    first = await there();
  });
  afterAll(() => stack?.remove());

  it("is deployed whole, previews clean without a call, and refreshes clean", async () => {
    expect(first).toHaveLength(16);
    const [{ plan }, calls] = await stack.callsOf(() => stack.previewJson());
    expect([changes(plan), calls]).toEqual([{}, []]);
    const [refreshed, reads] = await stack.callsOf(() => stack.refresh("--expect-no-changes"));
    expect(refreshed).toMatchObject({ code: 0 });
    expect(reads.filter((one) => one.includes("/dashboards"))).toEqual([`GET ${path()}`]);
  });

  it("shows a widget that somebody added, edited, removed or moved as exactly that", async () => {
    const more = { type: "Table", title: "Mine" };
    const edited = (one: Widget) => (one.title === "Table" ? { ...one, limit: 99 } : one);
    const both = await shown((widgets) => [...widgets.map(edited), more]);
    expect(both).toEqual(update("widgets[12].limit", "widgets[16]"));
    expect(await shown((widgets) => widgets.slice(0, -1))).toEqual(update("widgets[15]"));
    const moved = await shown((widgets) => [...widgets.slice(0, -2), widgets[15], widgets[14]]);
    expect(moved["update wall"]?.filter((one) => !/^widgets\[1[45]\]/.test(one))).toEqual([]);
    expect(moved["update wall"]).toEqual(expect.arrayContaining(["widgets[14].title", "widgets[15].title"]));
  });

  it("keeps the ids of all widgets through an update of one, and a new order", async () => {
    const [one, ...others] = all as Widget[];
    await stack.write(programOf([...others, { ...one, show: "Owned Agents" }]));
    expect(await stack.up()).toMatchObject({ code: 0 });
    const now = await there();
    expect(idsOf(now)).toEqual(idsOf(first));
    expect(now.at(-1)).toMatchObject({ title: "Agent Status", show: "Owned Agents" });
    expect(changes((await stack.previewJson("--refresh")).plan)).toEqual({});
  });

  it("is gone when destroyed", async () => {
    expect(await stack.destroy()).toMatchObject({ code: 0 });
    await expect(there()).rejects.toThrow("404");
  });
});
