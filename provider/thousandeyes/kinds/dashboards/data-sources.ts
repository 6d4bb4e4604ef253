/** Where the values of most widgets come from. */
const COMMON = [
  ...["ALERTS", "CLOUD_AND_ENTERPRISE_AGENTS", "DEVICES", "ENDPOINT_AGENTS", "ENDPOINT_AST_TEST"],
  ...["ENDPOINT_BROWSER_SESSION", "ENDPOINT_LOCAL_NETWORK", "ENDPOINT_LOCAL_NETWORK_WIRELESS"],
  ...["ENDPOINT_SCHEDULED_TEST", "INTERNET_INSIGHTS", "ROUTING", "CLOUD_NATIVE_MONITORING"],
  "TRAFFIC_INSIGHTS_MONITORING",
] as const;

/** Where the values of parts of a whole come from. */
const OF_PARTS = [
  ...["CLOUD_AND_ENTERPRISE_AGENTS", "ENDPOINT_AGENTS", "ENDPOINT_BROWSER_SESSION", "ENDPOINT_SCHEDULED_TEST"],
  ...["CLOUD_NATIVE_MONITORING", "TRAFFIC_INSIGHTS_MONITORING"],
] as const;

/** What each type of widget can take its values from. */
export const DATA_SOURCES = {
  common: COMMON,
  parts: OF_PARTS,
  status: [...COMMON, "DNSP", "APPDYNAMICS_SERVICE_HEALTH"],
  grid: [...COMMON, "THIRD_PARTY_APPLICATIONS"],
  places: COMMON.filter((source) => source !== "DEVICES"),
  events: ["EVENT_DETECTION"],
} as const;

/** A data source of any widget. */
export type DataSource = (typeof DATA_SOURCES)[keyof typeof DATA_SOURCES][number];
