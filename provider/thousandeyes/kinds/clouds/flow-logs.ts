import type { JsonObject } from "../../../core/json";

/** R217: an input that integrations for flow logs need, and that others do not have. */
export function onlyForFlowLogs({ monitoringType, ...inputs }: JsonObject, name: string): string | undefined {
  const isFlowLogs = String(monitoringType).endsWith("flow-logs-monitoring");
  const isSet = Object.keys(Object(inputs[name] ?? "")).length > 0;
  if (isFlowLogs && !isSet) return `is missing: monitoringType "${monitoringType}" needs it.`;
  return isSet && !isFlowLogs ? "is for flow logs only. Take it out, or change monitoringType." : undefined;
}
