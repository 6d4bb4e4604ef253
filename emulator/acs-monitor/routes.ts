// Written by `npm run lists`: what the files of this folder export. Do not edit.
export { channelRoutes } from "./alerts/channels";
export { deviceRuleRoutes } from "./alerts/device-rules";
export { eventRoutes } from "./alerts/events";
export { monitorRuleRoutes } from "./alerts/monitor-rules";
export { authRoutes } from "./auth/routes";
export { deviceRoutes } from "./devices/routes";
export { deviceGroupRoutes, monitorGroupRoutes } from "./groups/groups";
export { healthRoutes } from "./health";
export { monitorRoutes } from "./monitors/routes";
