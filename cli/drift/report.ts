import type { Json } from "../../provider/core/json";

/** A property of which the program and what is there differ. Absent: not set. */
export interface PropertyChange {
  /** `interval`, `notifications.email.recipients`: a list as a whole. */
  readonly path: string;
  /** What the program says. */
  readonly declared?: Json;
  /** What is there. */
  readonly found?: Json;
  /** What was deployed last, where that is not what was found. */
  readonly deployed?: Json;
  /** True: changed past Pulumi. False: changed in the program and not deployed yet. */
  readonly drifted: boolean;
}

export interface Resource {
  readonly name: string;
  readonly kind: string;
  readonly urn: string;
}

/** What became of a resource: the first two past Pulumi, the others in the program. */
export type ChangeStatus = "edited" | "deleted" | "new" | "changed" | "removed";

/** What `pulumi up --refresh` would do about a resource. */
export type PlannedOp = "create" | "update" | "replace" | "delete";

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
  /** Where that is from: the object itself, or the account's activity log. */
  readonly source?: "object" | "activity log";
  /** Where to look at it: in the web application, or in the API. */
  readonly link?: string;
}

/** How the program and the account differ. */
export interface DriftReport {
  readonly project: string;
  readonly stack: string;
  /** Changed past Pulumi. */
  readonly drifted: readonly Change[];
  /** Changed in the program and not deployed yet. */
  readonly undeployed: readonly Change[];
  readonly unchanged: readonly Resource[];
  /** How many resources of other kinds `pulumi up --refresh` would change: components, other providers', the stack. */
  readonly otherChanges: number;
  /** What the reader should know about the report. */
  readonly notes: readonly string[];
}

/** As `pulumi preview --refresh --expect-no-changes` has it: whatever `up` would change counts. */
export const isClean = ({ drifted, undeployed, otherChanges }: DriftReport): boolean =>
  drifted.length + undeployed.length + otherChanges === 0;

export const isDrift = ({ status }: Change): boolean => status === "edited" || status === "deleted";
