import type { Input } from "@pulumi/pulumi";
import { defaults } from "../../../core/field";
import { boolean, object, oneOf, set } from "../../../core/fields";
import type { Plain } from "../../../core/input";

const TEST_TYPES = [
  ...(["api", "agent-to-agent", "agent-to-server", "bgp", "http-server", "page-load", "web-transactions"] as const),
  ...(["ftp-server", "dns-trace", "dns-server", "dnssec", "sip-server", "voice"] as const),
] as const;

/** The types of test whose measurements are in a stream. */
export interface StreamTestTypes {
  /**
   * Types, the whole set.
   * @defaultValue all
   * @example ["http-server", "bgp"]
   */
  values?: Input<Input<(typeof TEST_TYPES)[number]>[]>;
}

/** Which measurements of the tests are in a stream. */
export interface StreamFilters {
  /**
   * Only those of some types of test.
   * @defaultValue all
   */
  testTypes?: Input<StreamTestTypes>;
}

/** Whether data of Connected Devices is in a stream. */
export interface StreamConnectedDevices {
  /**
   * Whether its metrics are sent.
   * @defaultValue false
   */
  enabled?: Input<boolean>;
}

/** The metrics in a stream that do not come from tests. */
export interface StreamMetrics {
  /**
   * Those of Connected Devices.
   * @defaultValue none
   */
  connectedDevices?: Input<StreamConnectedDevices>;
}

/** The data in a stream that does not come from tests. */
export interface StreamInput {
  /**
   * Metrics.
   * @defaultValue none
   */
  metric?: Input<StreamMetrics>;
}

export const filters = () =>
  object<Plain<StreamFilters>>({ testTypes: object<Plain<StreamTestTypes>>({ values: set(oneOf(...TEST_TYPES)) }) });

const connectedDevices = object<Plain<StreamConnectedDevices>>({ enabled: defaults(boolean(), false) });

export const input = () => object<Plain<StreamInput>>({ metric: object<Plain<StreamMetrics>>({ connectedDevices }) });
