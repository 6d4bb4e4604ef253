import { z } from "zod";

const addresses = z.array(z.string());

/**
 * The output of `agents --json`, published as `pulumi-thousandeyes/schemas/agents-report.json`. Within a major version
 * keys may be added, but never changed or removed.
 */
export const agentsDocument = z
  .object({
    version: z.literal(1),
    accountGroupId: z.string(),
    agents: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        type: z.string().describe("`cloud`, `enterprise` or `enterprise-cluster`."),
        country: z.string().optional().describe("Two letters."),
        location: z.string().optional(),
        enabled: z.boolean().optional(),
        state: z.string().optional().describe("`online`, `offline` or `disabled`; Enterprise agents only."),
        lastSeen: z.string().optional().describe("UTC; Enterprise agents only."),
        publicIpAddresses: addresses.describe("With those of the members of a cluster."),
        ipAddresses: addresses.describe("Its own addresses, which may be private."),
      }),
    ),
  })
  .describe("The report of `pulumi-thousandeyes agents --json`.");

export type AgentsDocument = z.infer<typeof agentsDocument>;
export type ListedAgent = AgentsDocument["agents"][number];
