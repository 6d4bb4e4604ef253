import { log } from "../engine/log";
import { type Place, workspaceOf } from "../engine/place";
import { EXIT } from "../output/exit";
import type { Format } from "../output/formats";
import { progress } from "../output/progress";
import { publish } from "../output/publish";
import type { Check } from "./check";
import { present } from "./present";
import { isClean } from "./report";
import { checkState } from "./state/check-state";

export interface DriftOptions extends Place {
  readonly format: Format;
  readonly output?: string;
  /** Compares what was deployed last, and not the program. */
  readonly fromState?: boolean;
}

/** Checks, reports and returns the exit code. */
export async function drift({ format, output, fromState, ...place }: DriftOptions): Promise<number> {
  const end = progress(`comparing the ${fromState ? "state" : "program"} with what is there:`);
  const check = { ...workspaceOf(place), log };
  const report = await (fromState ? checkState(check) : checkProgram(check)).finally(end);
  await publish(present(report), { format, output });
  return isClean(report) ? EXIT.good : EXIT.differs;
}

const checkProgram = async (of: Check) => (await import("./check.js")).check(of);
