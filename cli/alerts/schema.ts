import { z } from "zod";

const STATE = "`trigger` while it is active, then `clear`.";

const alert = z.object({
  id: z.string(),
  alertType: z.string().describe("`http-server`, `bgp`, ..."),
  alertState: z.string().describe(STATE),
  alertSeverity: z.string().describe("`info`, `minor`, `major`, `critical` or `unknown`."),
  suppressed: z.boolean().describe("Whether a suppression window silences it."),
  startDate: z.string().describe("UTC."),
  endDate: z.string().optional().describe("UTC; of one that is cleared."),
  duration: z.number().optional().describe("Seconds."),
  violationCount: z.number().optional().describe("How many agents or monitors meet the condition."),
  rule: z
    .object({ ruleId: z.string(), ruleName: z.string().optional() })
    .optional()
    .describe("Without a name if it may not be read."),
  test: z
    .object({ testId: z.string(), testName: z.string().optional() })
    .optional()
    .describe("Without a name if it is deleted. Not every alert is of a test."),
  link: z.string().optional().describe("Its page in the web interface."),
  details: z
    .array(
      z.object({
        id: z.string().optional().describe("Of the agent or monitor."),
        name: z.string(),
        type: z.string().optional().describe("`cea_agent`, ..."),
        state: z.string().optional().describe(STATE),
        metricsAtStart: z.string().optional(),
        metricsAtEnd: z.string().optional().describe("The last ones, while it is active."),
      }),
    )
    .optional()
    .describe("With --id: its agents or monitors."),
});

/**
 * The output of `alerts --json`, published as `pulumi-thousandeyes/schemas/alerts-report.json`. Within a major version
 * keys may be added, but never changed or removed.
 */
export const alertsDocument = z
  .object({
    version: z.literal(1),
    accountGroupId: z.string(),
    exitCode: z.literal([0, 7]),
    alerts: z.array(alert).describe("The one that began last comes first."),
  })
  .describe("The report of `pulumi-thousandeyes alerts --json`.");

export type AlertsDocument = z.infer<typeof alertsDocument>;
export type ShownAlert = AlertsDocument["alerts"][number];
