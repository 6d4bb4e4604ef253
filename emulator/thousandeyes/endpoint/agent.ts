/** A stored endpoint agent. */
export interface EndpointAgent {
  id: string;
  name: string;
  computerName: string;
  platform: "windows" | "mac";
  licenseType: "essentials" | "advantage" | "embedded";
  status: "enabled" | "disabled";
}
