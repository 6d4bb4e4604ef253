import { z } from "zod";

const count = z.int().min(0);

/**
 * The output of `report --format json`, published as `pulumi-thousandeyes/schemas/report-report.json`. Within a major
 * version keys may be added, but never changed or removed.
 */
export const reportDocument = z
  .object({
    version: z.literal(1),
    accountGroupId: z.string(),
    accountGroupName: z.string().optional().describe("Absent: the token may not read it."),
    exitCode: z.literal([0, 7]),
    counts: z
      .object({
        tests: count,
        agents: count.describe("Those that run tests."),
        rules: count.optional(),
        windows: count.optional(),
        tags: count.optional(),
      })
      .describe("What was read; absent: the token may not read it."),
    checks: z.array(
      z.object({
        id: z.string().describe("As `--ignore` takes it: `unwatched-tests`."),
        title: z.string(),
        advice: z.string().describe("What to do."),
        state: z
          .enum(["good", "findings", "ignored", "unknown"])
          .describe("`unknown`: the token may not read what the check needs, or ThousandEyes did not show it."),
      }),
    ),
    findings: z.array(
      z.object({
        check: z.string().describe("The id of a check."),
        kind: z.enum(["tests", "alert-rules", "agents", "alert-suppression-windows", "tags"]),
        id: z.string(),
        name: z.string(),
        detail: z.string(),
      }),
    ),
  })
  .describe("The report of `pulumi-thousandeyes report --format json`.");

export type ReportDocument = z.infer<typeof reportDocument>;
