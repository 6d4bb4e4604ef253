import { resolve } from "node:path";
import { SETTINGS } from "../../provider/thousandeyes/settings";
import { EXIT } from "../report/exit";
import type { Format } from "../report/formats";
import { progress } from "../report/progress";
import { publish } from "../report/publish";
import type { Check } from "./check";
import { present } from "./present";
import { isClean } from "./report";
import { checkState } from "./state/check-state";

interface Drift {
  readonly stack?: string;
  readonly cwd: string;
  readonly aid?: string;
  readonly format: Format;
  readonly output?: string;
  /** Compares what was deployed last, and not the program. */
  readonly fromState?: boolean;
}

/** Checks, reports and returns the exit code. */
export async function drift({ stack, cwd, aid, format, output, fromState }: Drift): Promise<number> {
  const end = progress(`comparing the ${fromState ? "state" : "program"} with what is there:`);
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  const env = { ...process.env, ...(aid && { [SETTINGS.accountGroupId.env]: aid }) };
  const place = { cwd: resolve(cwd), env, log, ...(stack && { stack }) };
  const report = await (fromState ? checkState(place) : checkProgram(place)).finally(end);
  await publish(present(report), { format, output });
  return isClean(report) ? EXIT.good : EXIT.differs;
}

const checkProgram = async (place: Check) => (await import("./check.js")).check(place);
