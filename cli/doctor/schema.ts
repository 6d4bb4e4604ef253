import { z } from "zod";

/**
 * The output of `doctor --json`, published as `pulumi-thousandeyes/schemas/doctor-report.json`. Within a major version
 * keys may be added, but never changed or removed.
 */
export const doctorDocument = z
  .object({
    version: z.literal(1),
    exitCode: z.literal([0, 1]),
    findings: z.array(
      z.object({
        check: z.string().describe("What was looked at: `token`, `stack`."),
        status: z.enum(["good", "advice", "trouble"]),
        found: z.string().describe("What is so."),
        cure: z.string().optional().describe("What to do about it."),
      }),
    ),
  })
  .describe("The report of `pulumi-thousandeyes doctor --json`.");

export type DoctorDocument = z.infer<typeof doctorDocument>;
