import { typeToken } from "../../provider/pulumi/shim";
import { thousandEyes } from "../../provider/thousandeyes/vendor";

export interface Urn {
  readonly stack: string;
  readonly project: string;
  readonly type: string;
  readonly name: string;
  /** The kind, for our own resources. */
  readonly kind?: string;
}

const OURS = typeToken(thousandEyes, "");

/** `urn:pulumi:<stack>::<project>::<parent's type>$<type>::<name>` */
export function parseUrn(urn: string): Urn {
  const [stack = "", project = "", types = "", ...name] = urn.replace(/^urn:pulumi:/, "").split("::");
  const type = types.slice(types.lastIndexOf("$") + 1);
  const kind = type.startsWith(OURS) ? type.slice(OURS.length) : undefined;
  return { stack, project, type, name: name.join("::"), ...(kind && { kind }) };
}
