import { isIP } from "node:net";
import type { Input } from "@pulumi/pulumi";
import { defaults, replaceOnChange, required } from "../../../core/field";
import { boolean, text } from "../../../core/fields";
import { defineKind } from "../define-kind";
import { type TestArgs, type TestOutputs, testFields } from "./parts/common";
import { bgpMonitorChecks, type MonitorArgs, monitorFields } from "./parts/network";
import { testKind } from "./test-kind";
import { EXPAND } from "./test-operations";

/** A test of the routes to a prefix, as BGP monitors see them. */
export interface BgpTestArgs extends TestArgs, MonitorArgs {
  /**
   * The prefix. Changing it replaces the test (R085).
   * @example "192.0.2.0/24"
   */
  prefix: Input<string>;
  /**
   * Whether more specific prefixes inside it are watched too.
   * @defaultValue false
   */
  includeCoveredPrefixes?: Input<boolean>;
}

const prefix = () =>
  text({
    type: "prefix",
    refuse(value) {
      const [address = "", length = "", ...more] = value.split("/");
      const most = isIP(address) === 6 ? 128 : 32;
      const fits = /^\d{1,3}$/.test(length) && Number(length) <= most;
      return isIP(address) && fits && !more.length ? undefined : "is not a prefix like 192.0.2.0/24 (R085).";
    },
  });

const fields = {
  ...testFields,
  ...monitorFields,
  prefix: replaceOnChange(required(prefix())),
  includeCoveredPrefixes: defaults(boolean(), false),
};

export const bgpTest = defineKind<BgpTestArgs, TestOutputs>()({
  ...testKind({ kind: "BgpTest", type: "bgp", fields, expand: EXPAND.filter((relation) => relation !== "agent") }),
  crossChecks: bgpMonitorChecks,
});
