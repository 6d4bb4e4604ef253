import { z } from "zod";

const property = z.object({
  path: z.string().describe("`interval`, `notifications.email.recipients`: a list as a whole."),
  declared: z.unknown().optional().describe("What the program says. Absent: not set."),
  found: z.unknown().optional().describe("What is there. Absent: not set."),
  deployed: z.unknown().optional().describe("What was deployed last, where that is not what was found."),
  drifted: z.boolean().describe("True: changed past Pulumi. False: changed in the program and not deployed yet."),
});

const change = z.object({
  name: z.string().describe("Pulumi's name of the resource."),
  kind: z.string().describe("`HttpServerTest`"),
  urn: z.string(),
  what: z
    .enum(["edited", "deleted", "new", "changed", "removed"])
    .describe("What became of it: `edited` and `deleted` past Pulumi, the others in the program."),
  upWould: z.enum(["create", "update", "replace", "delete"]).describe("What `pulumi up --refresh` would do about it."),
  properties: z.array(property),
  id: z.string().optional(),
  accountGroupId: z.string().optional(),
  by: z.string().optional().describe("Who edited or deleted it last: `<name> (<e-mail>)`."),
  at: z.string().optional().describe("When, in UTC."),
  toldBy: z.enum(["object", "activity log"]).optional().describe("Where `by` and `at` are from."),
  link: z.string().optional().describe("Where to look at it: in the web application, or in the API."),
});

const count = z.int().min(0);

/** What `drift --json` prints, published as `pulumi-thousandeyes/schemas/drift-report.json`. Within a version keys are added, never changed or removed. */
export const driftDocument = z
  .object({
    version: z.literal(1),
    project: z.string(),
    stack: z.string(),
    clean: z.boolean().describe("Whether `pulumi up --refresh` would change nothing."),
    exitCode: z.literal([0, 7]),
    summary: z.object({
      drifted: count,
      undeployed: count,
      unchanged: count,
      others: count.describe("Resources of other kinds that would change: components, other providers'."),
    }),
    drifted: z.array(change).describe("Changed past Pulumi."),
    undeployed: z.array(change).describe("Changed in the program and not deployed yet."),
    notes: z.array(z.string()).describe("What the reader should know about the report."),
  })
  .describe("The report of `pulumi-thousandeyes drift --json`.");

export type DriftDocument = z.infer<typeof driftDocument>;
