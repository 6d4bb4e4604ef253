import { appendFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { SETTINGS } from "../../provider/thousandeyes/settings";
import { wantsColours } from "../reporters/paint";
import { type Format, REPORTERS } from "../reporters/reporter";
import { check } from "./check";
import { progress } from "./progress";
import { EXIT, isClean, type Report } from "./report";

interface Drift {
  readonly stack?: string;
  readonly cwd: string;
  readonly aid?: string;
  readonly format: Format;
  readonly output?: string;
}

/** Checks, reports and answers the exit code. */
export async function drift({ stack, cwd, aid, format, output }: Drift): Promise<number> {
  const end = progress("comparing the program with what is there:");
  const tell = (line: string) => void process.stderr.write(`${line}\n`);
  const env = { ...process.env, ...(aid && { [SETTINGS.accountGroupId.env]: aid }) };
  const report = await check({ cwd: resolve(cwd), env, tell, ...(stack && { stack }) }).finally(end);
  await publish(report, format, output);
  return isClean(report) ? EXIT.clean : EXIT.drift;
}

async function publish(report: Report, format: Format, output: string | undefined): Promise<void> {
  const look = { colours: wantsColours(process.stdout, process.env) };
  // First to the terminal: a file that cannot be written must not cost the result of minutes.
  process.stdout.write(REPORTERS[output ? "text" : format](report, look));
  if (output) await writeFile(output, REPORTERS[format](report, { colours: false }));
  const { GITHUB_STEP_SUMMARY: page } = process.env;
  if (page) await appendFile(page, REPORTERS.markdown(report, { colours: false })).catch(noSummary);
}

const noSummary = (error: Error) => void process.stderr.write(`No job summary: ${error.message}\n`);
