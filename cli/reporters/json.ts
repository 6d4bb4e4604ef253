import { EXIT, isClean } from "../drift/report";
import type { Reporter } from "./reporter";

/**
 * For programs. The shape is stable: within a version keys are added, never changed or removed. `drifted` and
 * `undeployed` hold the `Change`s of `drift/report.ts`; a property that lacks `declared` or `found` is not set there.
 */
export const json: Reporter = (report) => {
  const { project, stack, drifted, undeployed, unchanged, others, notes } = report;
  const told = {
    version: 1,
    project,
    stack,
    clean: isClean(report),
    exitCode: isClean(report) ? EXIT.clean : EXIT.drift,
    summary: { drifted: drifted.length, undeployed: undeployed.length, unchanged: unchanged.length, others },
    drifted,
    undeployed,
    notes,
  };
  return `${JSON.stringify(told, null, 2)}\n`;
};
