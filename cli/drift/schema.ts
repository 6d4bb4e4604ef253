import { z } from "zod";

const property = z.object({
  path: z.string().describe("`interval`, `notifications.email.recipients`: a list is one property."),
  declared: z.unknown().optional().describe("The value in the program. Absent: not set."),
  found: z.unknown().optional().describe("The value in the account. Absent: not set."),
  deployed: z.unknown().optional().describe("The value that was deployed last, if it is not the one in the account."),
  drifted: z.boolean().describe("True: changed outside Pulumi. False: changed in the program and not deployed yet."),
});

const change = z.object({
  name: z.string().describe("Pulumi's name of the resource."),
  kind: z.string().describe("`HttpServerTest`"),
  urn: z.string(),
  what: z
    .enum(["edited", "deleted", "new", "changed", "removed"])
    .describe("What happened to it: `edited` and `deleted` outside Pulumi, the others in the program."),
  upWould: z.enum(["create", "update", "replace", "delete"]).describe("What `pulumi up --refresh` would do with it."),
  properties: z.array(property),
  id: z.string().optional(),
  accountGroupId: z.string().optional(),
  by: z.string().optional().describe("Who edited or deleted it last: `<name> (<e-mail>)`."),
  at: z.string().optional().describe("When, in UTC."),
  toldBy: z.enum(["object", "activity log"]).optional().describe("The source of `by` and `at`."),
  link: z.string().optional().describe("Link to it in the web application or the API."),
});

const count = z.int().min(0);

/**
 * The output of `drift --json`, published as `pulumi-thousandeyes/schemas/drift-report.json`. Within a major version
 * keys may be added, but never changed or removed.
 */
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
      others: count.describe("Number of other resources that would change: components, resources of other providers."),
    }),
    drifted: z.array(change).describe("Changed outside Pulumi."),
    undeployed: z.array(change).describe("Changed in the program and not deployed yet."),
    notes: z.array(z.string()).describe("What the reader should know about the report."),
  })
  .describe("The report of `pulumi-thousandeyes drift --json`.");

export type DriftDocument = z.infer<typeof driftDocument>;
