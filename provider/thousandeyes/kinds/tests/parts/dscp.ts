import type { Input } from "@pulumi/pulumi";
import { defaults } from "../../../../core/field";
import { oneOf } from "../../../../core/fields";

const DSCP = [
  ...["0", "8", "16", "24", "32", "40", "48", "56"],
  ...["10", "12", "14", "18", "20", "22", "26", "28", "30", "34", "36", "38", "44", "46"],
];

/** Quality of service of the packets. */
export interface DscpArgs {
  /**
   * DSCP value as text: a class (`"0"`, `"8"`, ... `"56"`), assured forwarding (`"10"` ... `"38"`), `"44"` or `"46"`.
   * @defaultValue "0"
   * @example "46"
   */
  dscpId?: Input<string>;
}

export const dscpFields = { dscpId: defaults(oneOf<string>(...DSCP), "0") };
