import type { Body } from "../../provider/core/json";
import { typeToken } from "../../provider/pulumi/shim";

/** A resource as a preview tells it. */
export interface State {
  readonly urn: string;
  readonly id?: string;
  readonly inputs?: Body;
  readonly outputs?: Body;
  /** When Pulumi last wrote it. */
  readonly modified?: string;
}

/**
 * What the engine would do with a resource. With `--refresh` the old state of an `update` is what was found; what was
 * deployed stands in the `refresh` step of the same resource, which tells the state before the read.
 */
export interface Step {
  readonly op: string;
  readonly urn: string;
  readonly oldState?: State;
  readonly newState?: State;
  readonly diffReasons?: readonly string[];
  readonly replaceReasons?: readonly string[];
  readonly detailedDiff?: Readonly<Record<string, unknown>> | null;
}

export interface Diagnostic {
  readonly urn?: string;
  readonly message: string;
  readonly severity: string;
}

/** What `pulumi preview --json` prints. Secrets are `[secret]` in it. */
export interface Digest {
  readonly config?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly diagnostics?: readonly Diagnostic[];
}

/** What a preview that failed has to say; undefined where the text is no digest. A plan is read by `readPlan`. */
export function parseDigest(text: string): Pick<Digest, "diagnostics"> | undefined {
  try {
    const { diagnostics } = JSON.parse(text) as { diagnostics?: unknown };
    return Array.isArray(diagnostics) ? { diagnostics } : {};
  } catch {
    return undefined;
  }
}

export interface Named {
  readonly stack: string;
  readonly project: string;
  readonly type: string;
  readonly name: string;
  /** The kind, of resources of ours. */
  readonly kind?: string;
}

const OURS = typeToken("");

/** `urn:pulumi:<stack>::<project>::<parent's type>$<type>::<name>` */
export function named(urn: string): Named {
  const [stack = "", project = "", types = "", ...name] = urn.replace(/^urn:pulumi:/, "").split("::");
  const type = types.slice(types.lastIndexOf("$") + 1);
  const kind = type.startsWith(OURS) ? type.slice(OURS.length) : undefined;
  return { stack, project, type, name: name.join("::"), ...(kind && { kind }) };
}
