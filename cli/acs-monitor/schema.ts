import { z } from "zod";

// Each `...Document` is published as `pulumi-thousandeyes/schemas/acs-COMMAND-report.json`. Within a major version keys
// may be added, but never changed or removed.

const header = { version: z.literal(1), baseUrl: z.string().describe("Address of the install.") };
const time = z.string().describe("UTC.");

const monitor = {
  monitorId: z.string(),
  monitorName: z.string(),
  type: z.string().describe("`https`, `ping`, ..."),
  host: z.string(),
};

/** The output of `acs wait --json`, also if the monitor was not up in time. */
export const acsWaitDocument = z
  .object({
    ...header,
    exitCode: z.literal([0, 1]),
    isUp: z.boolean(),
    timeoutSeconds: z.number(),
    waitedSeconds: z.number(),
    monitor: z
      .object({
        ...monitor,
        status: z.string().describe("`up`, `down`, `degraded` or `unknown`; `gone` if it was deleted meanwhile."),
        lastCheckedAt: time.optional().describe("UTC. Absent before the first check."),
        consecutiveFailures: z.number().optional(),
        responseTimeMs: z.number().optional(),
      })
      .describe("As it was seen last."),
  })
  .describe("The report of `pulumi-thousandeyes acs wait --json`.");

const event = {
  id: z.string().describe("As `acs ack` and `acs resolve` take it: `monitor-events/12`, `alert-events/12`."),
  severity: z.string().describe("`info`, `warning` or `critical`."),
  status: z.string().describe("`open`, `acknowledged` or `resolved`."),
  triggeredAt: time,
  acknowledgedAt: time.optional(),
  resolvedAt: time.optional(),
  currentValue: z.string().optional().describe("What was measured."),
  note: z.string().optional(),
  monitor: z.object({ monitorId: z.string(), monitorName: z.string() }).optional(),
  device: z.object({ deviceId: z.string(), deviceName: z.string() }).optional(),
};

/** The output of `acs events --json`. */
export const acsEventsDocument = z
  .object({
    ...header,
    exitCode: z.literal([0, 7]),
    events: z.array(z.object(event)).describe("The one that was triggered last comes first."),
  })
  .describe("The report of `pulumi-thousandeyes acs events --json`.");

const marked = {
  ...header,
  exitCode: z.literal([0, 1]),
  events: z
    .array(
      z.object({
        ...event,
        outcome: z
          .literal(["done", "already", "failed"])
          .describe("`already`: there was nothing to do, and nothing was sent."),
        error: z.string().optional().describe("Why it failed."),
      }),
    )
    .describe("In the order of the arguments."),
};

/** The output of `acs ack --json`. */
export const acsAckDocument = z.object(marked).describe("The report of `pulumi-thousandeyes acs ack --json`.");

/** The output of `acs resolve --json`. */
export const acsResolveDocument = z.object(marked).describe("The report of `pulumi-thousandeyes acs resolve --json`.");

/** The output of `acs uptime --json`. */
export const acsUptimeDocument = z
  .object({
    ...header,
    exitCode: z.literal([0, 7]),
    window: z.string().describe("`30d`"),
    below: z.number().optional().describe("Percent: the limit that was asked for."),
    monitors: z
      .array(
        z.object({
          ...monitor,
          uptimePercent: z.number().nullable().describe("null: it was not checked in this period."),
          isBelow: z.boolean().optional().describe("Whether it is below the limit."),
        }),
      )
      .describe("The one with the least uptime comes first, those that were not checked last."),
  })
  .describe("The report of `pulumi-thousandeyes acs uptime --json`.");

const hostVariables = z.object({
  ansible_host: z.string().describe("Its address."),
  acs_device_id: z.string(),
  acs_device_name: z.string(),
  acs_device_type: z.string(),
  acs_device_group: z.string().optional().describe("The name of its group."),
  acs_snmp_version: z.string().optional(),
  acs_is_active: z.boolean().optional().describe("Whether it is polled."),
  acs_status: z.string().optional().describe("`up`, `down` or `unknown`."),
});

/** The output of `acs inventory`. Its shape is that of Ansible. */
export const acsInventoryDocument = z
  .object({
    _meta: z.object({ hostvars: z.record(z.string(), hostVariables) }),
    all: z.object({ children: z.array(z.string()) }),
  })
  .catchall(z.object({ hosts: z.array(z.string()) }))
  .describe("The inventory that `pulumi-thousandeyes acs inventory --list` prints for Ansible.");

export type AcsWaitDocument = z.infer<typeof acsWaitDocument>;
export type AcsEventsDocument = z.infer<typeof acsEventsDocument>;
export type AcsMarkedDocument = z.infer<typeof acsAckDocument>;
export type AcsUptimeDocument = z.infer<typeof acsUptimeDocument>;
export type ShownEvent = AcsEventsDocument["events"][number];
export type HostVariables = z.infer<typeof hostVariables>;
