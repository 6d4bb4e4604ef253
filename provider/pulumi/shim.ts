import type { Vendor } from "../core/vendor";
import { PACKAGE } from "../version";

type Naming = Pick<Vendor, "namespace" | "keyPrefix">;

/**
 * The text Pulumi's dynamic provider host runs, and the type token under which it runs it. Both are stored in every
 * state, so the text never changes and an upgrade of this package shows no diff. It is Pulumi's internal wire format,
 * so it is only here, and a test runs it on the real host.
 */
export const shim = ({ keyPrefix }: Naming, kind: string) =>
  `exports.handler=()=>require("${PACKAGE}/runtime").handler("${keyPrefix}${kind}")`;

export const typeToken = ({ namespace }: Naming, kind: string) => `pulumi-nodejs:dynamic/${namespace}:${kind}`;
