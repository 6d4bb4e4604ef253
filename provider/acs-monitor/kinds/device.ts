import { isIP } from "node:net";
import type { Input } from "@pulumi/pulumi";
import { defineKind } from "../../core/define-kind";
import { defaults, required, secret, writeOnly } from "../../core/field";
import { boolean, integer, oneOf, text } from "../../core/fields";
import type { AdoptArgs } from "./adopt-args";
import { uniqueNameIn } from "./names";
import { acsCollection } from "./operations";
import { id, name } from "./values";

/** A device that is polled by SNMP. */
export interface DeviceArgs extends AdoptArgs {
  /**
   * Name.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /**
   * Address, IPv4 or IPv6.
   * @example "192.0.2.10"
   */
  ipAddress: Input<string>;
  /**
   * Version of SNMP: `1`, `2c` or `3`.
   * @defaultValue "2c"
   */
  snmpVersion?: Input<"1" | "2c" | "3">;
  /**
   * Community of SNMP 1 and 2c. A secret; the API never answers it.
   * @defaultValue none
   */
  snmpCommunity?: Input<string>;
  /**
   * What it is: `router`, `switch`, ...
   * @defaultValue "generic"
   */
  deviceType?: Input<string>;
  /**
   * Seconds between two polls.
   * @defaultValue 300
   * @minimum 1
   */
  pollIntervalSeconds?: Input<number>;
  /**
   * Whether it is polled.
   * @defaultValue true
   */
  isActive?: Input<boolean>;
  /**
   * Id of its group.
   * @defaultValue none
   */
  deviceGroupId?: Input<string>;
}

/** The outputs of a device. */
export interface DeviceOutputs {
  /** The same as `id`. */
  deviceId: string;
}

const address = () =>
  text({
    type: "IP address",
    refuse: (value) => (isIP(value) ? undefined : "is not an IP address, IPv4 or IPv6."),
  });

const fields = {
  name: name(),
  ipAddress: required(address()),
  snmpVersion: defaults(oneOf("1", "2c", "3"), "2c"),
  snmpCommunity: secret(writeOnly(text())),
  deviceType: defaults(text(), "generic"),
  pollIntervalSeconds: defaults(integer(1), 300),
  isActive: defaults(boolean(), true),
  deviceGroupId: id(),
};

export const device = defineKind<DeviceArgs, DeviceOutputs>()({
  kind: "Device",
  idOutput: "deviceId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: uniqueNameIn({ path: "/devices", what: "a device", by: ["ipAddress"] }),
  operations: acsCollection({
    path: "/devices",
    fields,
    readOnly: ["status", "last_polled_at"],
    links: { device_group: "deviceGroupId" },
  }),
});
