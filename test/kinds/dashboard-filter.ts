import type { Sample } from "./sample";

const sources = ["CLOUD_AND_ENTERPRISE_AGENTS", "ENDPOINT_AGENTS"];
const of = (dataSourceId: string, ...values: string[]) => ({ dataSourceId, filters: [{ filterId: "TEST", values }] });

export const dashboardFilter: Sample = {
  minimal: () => ({ name: "shops", context: [of("ALERTS", "1")] }),
  full: ({ tests }) => [
    {
      name: "named",
      description: "For the wall",
      context: [
        { ...of(sources[0] as string), filters: [{ filterId: "TEST", values: [...tests], metricIds: ["b", "a"] }] },
        of(sources[1] as string, "x"),
      ],
      accountGroupId: "281474976710706",
    },
  ],
  same: () => [
    [{ context: [of("A", "1", "2"), of("B", "1")] }, { context: [of("B", "1"), of("A", "2", "1", "2")] }],
    [
      { context: [of("A", "1")] },
      { context: [{ dataSourceId: "A", filters: [{ filterId: "TEST", values: ["1"], metricIds: [] }] }] },
    ],
  ],
  values: () => ({
    name: ["named", "Named otherwise"],
    "context.dataSourceId": sources,
    "context.filters.filterId": ["TEST", "AGENT"],
    accountGroupId: ["281474976710706"],
  }),
  path: (id) => `/dashboards/filters/${id}`,
};
