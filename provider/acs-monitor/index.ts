/**
 * ACS Monitor as code: one class for each kind, lookups for what exists already, and a provider for several installs.
 * `import * as acs from "pulumi-thousandeyes/acs-monitor"`.
 */

import type * as pulumi from "@pulumi/pulumi";
import { forVendor } from "../pulumi/for-vendor";
import * as kinds from "./kinds";
import * as lookups from "./lookups";
import type { LookupOptions, ProviderArgs } from "./options";
import { acsMonitor } from "./vendor";

const { resource, provider, lookup } = forVendor<LookupOptions>(acsMonitor);

/** An install with settings of its own, for several of them in one program. */
export class Provider extends provider<ProviderArgs>() {
  constructor(name: string, args: ProviderArgs = {}, opts?: pulumi.ResourceOptions) {
    super(name, withOwnLogin(args), opts);
  }
}

/** A login of its own goes without the token of the stack, which is of another install. */
const withOwnLogin = (args: ProviderArgs): ProviderArgs =>
  args.token === undefined && args.email !== undefined && args.password !== undefined ? { ...args, token: "" } : args;

/** Where alerts are sent: e-mail, text message, Slack or webhook. */
export class AlertChannel extends resource(kinds.alertChannel) {}
/** A device that is polled by SNMP. */
export class Device extends resource(kinds.device) {}
/** A rule that alerts on what a device answers by SNMP. */
export class DeviceAlertRule extends resource(kinds.deviceAlertRule) {}
/** A group of devices. */
export class DeviceGroup extends resource(kinds.deviceGroup) {}
/** A service that is checked at an interval. */
export class Monitor extends resource(kinds.monitor) {}
/** A rule that alerts on what the checks of a monitor find. */
export class MonitorAlertRule extends resource(kinds.monitorAlertRule) {}
/** A group of monitors. */
export class MonitorGroup extends resource(kinds.monitorGroup) {}

/** Finds channels by name or type. Fails with the nearest names where one is not there. */
export const getAlertChannels = lookup(lookups.alertChannels);
/** Finds groups of devices by name. Fails with the nearest names where one is not there. */
export const getDeviceGroups = lookup(lookups.deviceGroups);
/** Finds devices by name or type. Fails with the nearest names where one is not there. */
export const getDevices = lookup(lookups.devices);
/** Finds groups of monitors by name. Fails with the nearest names where one is not there. */
export const getMonitorGroups = lookup(lookups.monitorGroups);
/** Finds monitors by name, type or tag. Fails with the nearest names where one is not there. */
export const getMonitors = lookup(lookups.monitors);

export type { LookupResult as Found } from "../core/lookup";
export * from "../errors";
export type { LookupArgs } from "../pulumi/lookup";
export { fromRows, type RowsOptions } from "../pulumi/rows/from-rows";
export type { ResourcesByName } from "../pulumi/rows/resources-by-name";
export type { LookupOptions, ProviderArgs } from "./options";
export type * from "./types";
