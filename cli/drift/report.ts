import type { Json } from "../../provider/core/json";
import type { PlannedOp } from "../engine/steps";

/** A property that differs between the program and the account. Absent: not set. */
export interface PropertyChange {
  /** `interval`, `notifications.email.recipients`: a list is one property. */
  readonly path: string;
  /** The value in the program. */
  readonly declared?: Json;
  /** The value in the account. */
  readonly found?: Json;
  /** The value that was deployed last, if it is not the one in the account. */
  readonly deployed?: Json;
  /** True: changed outside Pulumi. False: changed in the program and not deployed yet. */
  readonly drifted: boolean;
}

export interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly urn: string;
}

/** What happened to a resource: the first two outside Pulumi, the others in the program. */
export type ChangeStatus = "edited" | "deleted" | "new" | "changed" | "removed";

export interface Change extends Resource {
  readonly id?: string;
  readonly accountGroupId?: string;
  readonly status: ChangeStatus;
  readonly plannedOp: PlannedOp;
  readonly properties: readonly PropertyChange[];
  /** Who edited or deleted it last: `<name> (<e-mail>)`. */
  readonly by?: string;
  /** When, in UTC. */
  readonly at?: string;
  /** The source of that: the object itself, or the account's activity log. */
  readonly source?: "object" | "activity log";
  /** Link to it in the web application or the API. */
  readonly link?: string;
}

/** How the program and the account differ. */
export interface DriftReport {
  readonly project: string;
  readonly stack: string;
  /** Changed outside Pulumi. */
  readonly drifted: readonly Change[];
  /** Changed in the program and not deployed yet. */
  readonly undeployed: readonly Change[];
  readonly unchanged: readonly Resource[];
  /**
   * The number of other resources that `pulumi up --refresh` would change: components, resources of other providers,
   * the stack.
   */
  readonly otherChanges: number;
  /** What the reader should know about the report. */
  readonly notes: readonly string[];
}

/** The same as for `pulumi preview --refresh --expect-no-changes`: everything that `up` would change counts. */
export const isClean = ({ drifted, undeployed, otherChanges }: DriftReport): boolean =>
  drifted.length + undeployed.length + otherChanges === 0;

export const isDrift = ({ status }: Change): boolean => status === "edited" || status === "deleted";
