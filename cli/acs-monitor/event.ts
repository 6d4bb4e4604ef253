import { isJsonObject, type JsonObject } from "../../provider/core/json";
import type { ShownEvent } from "./schema";
import { texts } from "./values";

/** The two lists of events; each counts its ids by itself. */
export const EVENT_LISTS = ["monitor-events", "alert-events"] as const;

export type EventList = (typeof EVENT_LISTS)[number];

/** An event of one of the lists. */
export function shownEvent(list: EventList, event: JsonObject): ShownEvent {
  const { id, severity, status, triggered_at: triggered, monitor, device } = event;
  return {
    id: `${list}/${id}`,
    severity: String(severity),
    status: String(status),
    triggeredAt: String(triggered),
    ...texts({ acknowledgedAt: event.acknowledged_at, resolvedAt: event.resolved_at }),
    ...texts({ currentValue: event.current_value, note: event.note }),
    ...(isJsonObject(monitor) && { monitor: { monitorId: String(monitor.id), monitorName: String(monitor.name) } }),
    ...(isJsonObject(device) && { device: { deviceId: String(device.id), deviceName: String(device.name) } }),
  };
}

/** What an event is about. */
export const targetOf = ({ monitor, device }: ShownEvent): string => monitor?.monitorName ?? device?.deviceName ?? "";
