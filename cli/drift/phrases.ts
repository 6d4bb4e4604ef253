import type { PlannedOp } from "../engine/steps";
import { counted } from "../output/counted";
import type { Change, ChangeStatus, DriftReport } from "./report";

/** The result in one line. */
export function headline({ drifted, undeployed, unchanged, otherChanges }: DriftReport): string {
  const all = drifted.length + undeployed.length + unchanged.length;
  const parts = [
    drifted.length
      ? `${drifted.length} of ${counted(all, "resources")} drifted`
      : undeployed.length + otherChanges
        ? `none of ${counted(all, "resources")} drifted`
        : `${counted(all, "resources")}, no drift`,
    ...(undeployed.length ? [`${undeployed.length} not deployed yet`] : []),
  ];
  return parts.join(", ");
}

const WHY: Record<ChangeStatus, string> = {
  edited: "",
  deleted: "",
  new: "new in the program",
  changed: "changed in the program, or manually before a refresh",
  removed: "no longer in the program",
};

const WILL: Record<PlannedOp, string> = {
  create: "create it",
  update: "update it",
  replace: "replace it: delete it and create it again",
  delete: "delete it",
};

/** What `pulumi up` does about it. Without --refresh it does not see changes outside Pulumi. */
export function remedy({ status, plannedOp }: Change): string {
  if (status === "deleted") return "`pulumi up --refresh` creates it again, with a new id";
  if (status === "edited" && plannedOp === "update") return "`pulumi up --refresh` sets it back";
  const why = WHY[status] ? `${WHY[status]}; ` : "";
  return `${why}\`pulumi up${status === "edited" ? " --refresh" : ""}\` would ${WILL[plannedOp]}`;
}

/** Notes about the rest, one sentence a line. */
export function remarks({ otherChanges, notes }: DriftReport): string[] {
  return [
    ...(otherChanges ? [`${counted(otherChanges, "resources")} of other kinds would change too.`] : []),
    ...notes,
  ];
}
