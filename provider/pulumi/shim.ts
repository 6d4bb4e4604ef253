import type { Vendor } from "../core/vendor";
import { PACKAGE } from "../version";

type Naming = Pick<Vendor, "namespace" | "keyPrefix">;

/**
 * The text Pulumi's dynamic provider host runs, and the type token under which it runs it. Both are in every state for
 * ever: the text never changes, so an upgrade of this package shows no diff. It is Pulumi's internal wire format, so it
 * stands here and nowhere else, and a test drives the real host with it.
 */
export const shim = ({ keyPrefix }: Naming, kind: string) =>
  `exports.handler=()=>require("${PACKAGE}/runtime").handler("${keyPrefix}${kind}")`;

export const typeToken = ({ namespace }: Naming, kind: string) => `pulumi-nodejs:dynamic/${namespace}:${kind}`;
