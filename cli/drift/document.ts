import { EXIT } from "../output/exit";
import { type Change, type DriftReport, isClean } from "./report";
import type { DriftDocument } from "./schema";

/** The report for programs. The names of its keys are public and never change. */
export function documentOf(report: DriftReport): DriftDocument {
  const { project, stack, drifted, undeployed, unchanged, otherChanges, notes } = report;
  return {
    version: 1,
    project,
    stack,
    clean: isClean(report),
    exitCode: isClean(report) ? EXIT.good : EXIT.differs,
    summary: {
      drifted: drifted.length,
      undeployed: undeployed.length,
      unchanged: unchanged.length,
      others: otherChanges,
    },
    drifted: drifted.map(publicKeys),
    undeployed: undeployed.map(publicKeys),
    notes: [...notes],
  };
}

function publicKeys({ status, plannedOp, source, properties, ...same }: Change): DriftDocument["drifted"][number] {
  const { name, kind, urn, id, accountGroupId, by, at, link } = same;
  const about = { name, kind, urn, what: status, upWould: plannedOp, properties: [...properties] };
  return { ...about, id, accountGroupId, by, at, toldBy: source, link };
}
