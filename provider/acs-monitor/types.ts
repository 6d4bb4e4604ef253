// Written by `npm run lists`: the types that programs import. Do not edit.
export type {
  AlertChannelArgs,
  EmailChannelArgs,
  EmailConfig,
  SlackChannelArgs,
  SlackConfig,
  SmsChannelArgs,
  SmsConfig,
  WebhookChannelArgs,
  WebhookConfig,
} from "./kinds/alert-channel";
export type { DeviceArgs } from "./kinds/device";
export type { DeviceAlertRuleArgs } from "./kinds/device-alert-rule";
export type { DeviceGroupArgs } from "./kinds/device-group";
export type { MonitorAlertRuleArgs } from "./kinds/monitor-alert-rule";
export type {
  DnsMonitorArgs,
  HttpMonitorArgs,
  MailMonitorArgs,
  MonitorArgs,
  PingMonitorArgs,
  PortMonitorArgs,
  SnmpMonitorArgs,
} from "./kinds/monitor-args";
export type { DnsConfig, HttpConfig, MailConfig, PingConfig, SnmpConfig } from "./kinds/monitor-config";
export type { MonitorGroupArgs } from "./kinds/monitor-group";
export type { FoundAlertChannel, GetAlertChannelsArgs } from "./lookups/alert-channels";
export type { FoundDeviceGroup, GetDeviceGroupsArgs } from "./lookups/device-groups";
export type { FoundDevice, GetDevicesArgs } from "./lookups/devices";
export type { FoundMonitorGroup, GetMonitorGroupsArgs } from "./lookups/monitor-groups";
export type { FoundMonitor, GetMonitorsArgs } from "./lookups/monitors";
