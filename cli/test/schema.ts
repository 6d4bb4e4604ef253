import { z } from "zod";
import { units } from "../units/document";

/**
 * The output of `test --json`, published as `pulumi-thousandeyes/schemas/test-report.json`. Within a major version keys
 * may be added, but never changed or removed.
 */
export const testDocument = z
  .object({
    version: z.literal(1),
    exitCode: z.literal([0, 1, 7]).describe("1: nothing ran."),
    units: units.describe("Units that the run costs; a range where the type of an agent is not known."),
    summary: z.object({ passed: z.int(), failed: z.int(), notRun: z.int() }).describe("Tests."),
    tests: z.array(
      z.object({
        name: z.string().describe("Of the resource."),
        kind: z.string(),
        status: z.enum(["passed", "failed", "not run"]),
        reason: z.string().optional().describe("Why it did not run, or could not."),
        testId: z.string().optional().describe("Of the instant test."),
        agents: z.array(
          z.object({
            agentId: z.string().optional(),
            agentName: z.string(),
            status: z.enum(["passed", "failed"]),
            reason: z.string().optional().describe("Why it failed."),
            measured: z.string().optional().describe("The numbers of a good result."),
            seconds: z.number().min(0).describe("From the start of the run to its result."),
          }),
        ),
      }),
    ),
  })
  .describe("The report of `pulumi-thousandeyes test --json`.");

export type TestDocument = z.infer<typeof testDocument>;
export type TestOutcome = TestDocument["tests"][number];
export type AgentOutcome = TestOutcome["agents"][number];
