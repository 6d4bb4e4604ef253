import { describe, expect, it } from "vitest";
import { made, start } from "./client";

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

  it("show one column in a Color Grid that says nothing of it", async () => {
    const widgets = [{ type: "Color Grid" }, { type: "Color Grid", columns: 2 }, { type: "Table" }];
    const made_ = await made(start(), "/dashboards", { title: "d", widgets });
    expect(made_.widgets.map(({ columns }: { columns?: number }) => columns)).toEqual([1, 2, undefined]);
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
