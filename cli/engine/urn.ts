import { acsMonitor } from "../../provider/acs-monitor/vendor";
import type { Vendor } from "../../provider/core/vendor";
import { typeToken } from "../../provider/pulumi/shim";
import { thousandEyes } from "../../provider/thousandeyes/vendor";

export interface Urn {
  readonly stack: string;
  readonly project: string;
  readonly type: string;
  readonly name: string;
  /** The kind, for our own resources. */
  readonly kind?: string;
  /** Whose kind it is. */
  readonly vendor?: Vendor;
}

const OURS = [thousandEyes, acsMonitor].map((vendor) => ({ vendor, prefix: typeToken(vendor, "") }));

/** `urn:pulumi:<stack>::<project>::<parent's type>$<type>::<name>` */
export function parseUrn(urn: string): Urn {
  const [stack = "", project = "", types = "", ...name] = urn.replace(/^urn:pulumi:/, "").split("::");
  const type = types.slice(types.lastIndexOf("$") + 1);
  const ours = OURS.find(({ prefix }) => type.startsWith(prefix) && type !== prefix);
  return {
    ...{ stack, project, type, name: name.join("::") },
    ...(ours && { kind: type.slice(ours.prefix.length), vendor: ours.vendor }),
  };
}

/** The kind of a resource of ThousandEyes, for the commands that know that API alone. */
export function thousandEyesKind(urn: string): string | undefined {
  const { kind, vendor } = parseUrn(urn);
  return vendor === thousandEyes ? kind : undefined;
}
