import { defineVariants } from "../../core/define-kind";
import { defaults, type Fields, providerOnly, required } from "../../core/field";
import { integer, set, text, variantsOf } from "../../core/fields";
import type { MonitorArgs } from "./monitor-args";
import { CONFIGS } from "./monitor-config";
import { uniqueNameIn } from "./names";
import { acsCollection } from "./operations";
import { id, name, port, word } from "./values";
import { waiting } from "./wait-until-up";

/** The outputs of a monitor. */
export interface MonitorOutputs {
  /** The same as `id`. */
  monitorId: string;
}

const common = {
  name: name(),
  host: required(text()),
  port: port(),
  checkIntervalSeconds: defaults(integer(10, 86_400), 60),
  timeoutMs: defaults(integer(100, 60_000), 5000),
  tags: set(word()),
  monitorGroupId: id(),
  waitUntilUp: providerOnly(integer(1, 3600)),
};

type Type = keyof typeof CONFIGS;
const of = Object.fromEntries(
  Object.entries(CONFIGS).map(([type, config]) => [type, { ...common, ...config }]),
) as unknown as { [T in Type]: typeof common & (typeof CONFIGS)[T] };
const { keys, variants } = variantsOf("type", of as unknown as Record<string, Fields>);

const READ_ONLY = [
  ...["status", "response_time_ms", "ssl_expiry_at", "uptime_percent_7d", "uptime_percent_30d"],
  ...["consecutive_failures", "last_checked_at"],
];

export const monitor = defineVariants<MonitorArgs, MonitorOutputs>()({
  kind: "Monitor",
  idOutput: "monitorId",
  nameInput: "name",
  computed: [],
  by: "type",
  of,
  crossChecks: [],
  uniqueName: uniqueNameIn({ path: "/monitors", what: "a monitor", by: ["type", "host", "port"] }),
  operations: waiting(
    acsCollection({
      path: "/monitors",
      fields: keys,
      variants,
      readOnly: READ_ONLY,
      links: { monitor_group: "monitorGroupId" },
    }),
  ),
});
