import { z } from "zod";

const source = {
  agent: z.object({ agentId: z.string(), agentName: z.string() }).optional(),
  monitor: z.object({ monitorId: z.string(), monitorName: z.string() }).optional().describe("Of the layer `bgp`."),
  of: z.string().optional().describe("A direction, a DNS server or a prefix, where there are several."),
};

const series = z.object({
  metric: z.string().describe("As the API calls it; `availability` is 100 without an error, else 0."),
  unit: z.string().optional().describe("`ms`, `%`, `Mbps`, `B`, `B/s`; none: a count or a score."),
  ...source,
  min: z.number(),
  mean: z.number(),
  max: z.number(),
  last: z.number(),
  values: z.array(z.number().nullable()).describe("One for each of the rounds; null where nothing was measured."),
});

const error = z.object({
  date: z.string().describe("UTC."),
  ...source,
  errorType: z.string().optional(),
  errorDetails: z.string(),
});

/**
 * The output of `results --json`, published as `pulumi-thousandeyes/schemas/results-report.json`. Within a major version
 * keys may be added, but never changed or removed.
 */
export const resultsDocument = z
  .object({
    version: z.literal(1),
    accountGroupId: z.string(),
    test: z.object({ testId: z.string(), testName: z.string(), type: z.string() }),
    window: z.string().optional().describe("As --window said, or `1h`."),
    startDate: z.string().optional().describe("As --start-date said."),
    endDate: z.string().optional().describe("As --end-date said."),
    layers: z.array(
      z.object({
        layer: z.string().describe("`network`, `http-server`, `page-load`, ..."),
        rounds: z.array(z.string()).describe("The times of the rounds, UTC, oldest first."),
        series: z.array(series),
        errors: z.array(error).describe("Oldest first."),
      }),
    ),
    notes: z.array(z.string()).describe("What the reader should know."),
  })
  .describe("The report of `pulumi-thousandeyes results --json`.");

export type ResultsDocument = z.infer<typeof resultsDocument>;
export type ShownLayer = ResultsDocument["layers"][number];
export type Series = ShownLayer["series"][number];
export type ShownError = ShownLayer["errors"][number];
export type Source = Pick<Series, "agent" | "monitor" | "of">;

/** Who measured, in words. */
export const nameOf = ({ agent, monitor, of }: Source): string =>
  [agent?.agentName ?? monitor?.monitorName ?? "", ...(of ? [of] : [])].join(", ");

/** What was measured, with its unit. */
export const metricOf = ({ metric, unit }: Series): string => (unit ? `${metric} ${unit}` : metric);

export const textOfError = ({ errorType, errorDetails }: ShownError): string =>
  errorType && errorType !== errorDetails ? `${errorType}: ${errorDetails}` : errorDetails;

/** What all series of a layer are of, if that is one and the same: then not each has to say so. */
export function commonOf({ series }: Pick<ShownLayer, "series">): string | undefined {
  const all = new Set(series.map(({ of }) => of));
  return all.size === 1 ? [...all][0] : undefined;
}

export function withoutCommon(layer: ShownLayer): ShownLayer {
  const common = commonOf(layer);
  const plainer = <One extends Source>({ of, ...one }: One) => ({
    ...one,
    ...(of !== undefined && of !== common && { of }),
  });
  return { ...layer, series: layer.series.map(plainer), errors: layer.errors.map(plainer) };
}
