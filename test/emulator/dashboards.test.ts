import { describe, expect, it } from "vitest";
import { type Body, made, start } from "./client";

const filter = (name: string) => ({
  name,
  context: [{ dataSourceId: "1", filters: [{ filterId: "2", values: ["3"], metricIds: [] }] }],
});

describe("dashboards", () => {
  it("R231 do not take a schedule from whoever writes them", async () => {
    const client = start();
    const { dashboardId, schedule } = await made(client, "/dashboards", { title: "d", schedule: { isEnabled: true } });
    expect([schedule, (await client.get(`/dashboards/${dashboardId}`)).body.schedule]).toEqual([undefined, undefined]);
  });

  it("R231 are cloned without a body: all but the schedule, with a title and widgets of their own", async () => {
    const client = start();
    const widgets = [{ type: "Table", title: "t" }];
    const source = await made(client, "/dashboards", { title: "d", refreshRate: "5m", isPrivate: true, widgets });
    const tag = await made(client, "/tags", { key: "k", value: "v", objectType: "dashboard", accessType: "all" });
    await client.post(`/tags/${tag.id}/assign`, { assignments: [{ id: source.dashboardId, type: "dashboard" }] });
    const request = { method: "POST", headers: { authorization: "Bearer any" } };
    const clone = async (body?: object) => {
      const sent = { ...request, ...(body && { body: JSON.stringify(body) }) };
      return client.emulator.fetch(`http://emulator.test/v7/dashboards/${source.dashboardId}/clone`, sent);
    };
    const [first, second, named] = [await clone(), await clone(), await clone({ title: "n", tagIds: [] })];
    const bodies: Body[] = [];
    for (const one of [first, second, named]) bodies.push((await one.json()) as Body);
    expect(first.status).toBe(201);
    expect(bodies.map(({ title }) => title)).toEqual(["d (copy)", "d (copy) (copy)", "n"]);
    expect(bodies[0]).toMatchObject({ refreshRate: "5m", isPrivate: false, widgets });
    expect(bodies[0]?.widgets[0].id).not.toBe(source.widgets[0].id);
    const tagged = (await client.get(`/tags/${tag.id}?expand=assignments`)).body.assignments;
    expect(tagged.map(({ id }: Body) => id)).toEqual(
      [source, ...bodies.slice(0, 2)].map(({ dashboardId }) => dashboardId),
    );
  });

  it("show one column in a Color Grid that says nothing of it", async () => {
    const widgets = [{ type: "Color Grid" }, { type: "Color Grid", columns: 2 }, { type: "Table" }];
    const made_ = await made(start(), "/dashboards", { title: "d", widgets });
    expect(made_.widgets.map(({ columns }: { columns?: number }) => columns)).toEqual([1, 2, undefined]);
  });

  it("keep the ids of widgets and cards that a PUT has, and give new ones to others", async () => {
    const client = start();
    const widgets = [{ type: "Number", numberCards: [{ description: "one" }] }];
    const first = await made(client, "/dashboards", { title: "d", widgets });
    const put = async (all: unknown) =>
      (await client.put(`/dashboards/${first.dashboardId}`, { title: "d", widgets: all })).body;
    const ids = (all: typeof first) => [all.widgets[0].id, all.widgets[0].numberCards[0].id];
    expect(ids(await put(first.widgets))).toEqual(ids(first));
    for (const id of ids(await put(widgets))) expect(ids(first)).not.toContain(id);
    expect((await put([{ type: "Table", id: "made up" }])).widgets[0].id).not.toBe("made up");
  });

  it("R160 show the length of a period under its older name, too", async () => {
    const { defaultTimespan } = await made(start(), "/dashboards", { title: "d", defaultTimespan: { duration: 60 } });
    expect(defaultTimespan).toEqual({ duration: 60, timespanDuration: 60 });
  });

  it("have filters that searchPattern narrows by name", async () => {
    const client = start();
    for (const name of ["North office", "South office", "Cloud"])
      await made(client, "/dashboards/filters", filter(name));
    const found = async (pattern: string) =>
      (await client.get(`/dashboards/filters?searchPattern=${encodeURIComponent(pattern)}`)).body.dashboardFilters.map(
        ({ name }: { name: string }) => name,
      );
    expect(await found("OFFICE")).toEqual(["North office", "South office"]);
    expect(await found("so*off")).toEqual(["South office"]);
    expect(await found("")).toHaveLength(3);
    expect(await found("none")).toEqual([]);
  });
});
