import { z } from "zod";
import { units } from "../units/document";

const inAMonth = units.describe("Units in 31 days; a range while something is not known.");

/**
 * The output of `cost --json`, published as `pulumi-thousandeyes/schemas/cost-report.json`. Within a major version keys
 * may be added, but never changed or removed.
 */
export const costDocument = z
  .object({
    version: z.literal(1),
    unit: z.literal("units/31d"),
    before: inAMonth,
    after: inAMonth,
    price: z.number().optional().describe("Of a unit, as --price said."),
    budget: z.number().optional().describe("Units, as --budget said."),
    exitCode: z.literal([0, 7]),
    resources: z.array(
      z.object({
        name: z.string(),
        kind: z.string().describe("`HttpServerTest`; of a group of tests `type` or `tag`."),
        before: inAMonth,
        after: inAMonth,
        doubt: z.string().optional().describe("Why the numbers may be wrong."),
      }),
    ),
    notes: z.array(z.string()).describe("What the reader should know."),
  })
  .describe("The report of `pulumi-thousandeyes cost --json`.");

export type CostDocument = z.infer<typeof costDocument>;
