import { type Format, REPORTERS } from "./formats";
import { addToJobSummary } from "./job-summary";
import { wantsColours } from "./paint";
import type { Report } from "./report";
import { writeFileOf } from "./write-file";

interface Destination {
  readonly format: Format;
  /** A file for the report; the terminal then gets the text. */
  readonly output?: string;
}

/** Writes a report to the file or the terminal, and to the summary page of a CI job. */
export async function publish(report: Report, { format, output }: Destination): Promise<void> {
  const render = async (as: Format, colours = false) => (await REPORTERS[as]())(report, { colours });
  // First to the terminal: if the file cannot be written, the result of minutes must not be lost.
  process.stdout.write(await render(output ? "text" : format, wantsColours(process.stdout, process.env)));
  if (output) await writeFileOf("--output", output, await render(format));
  await addToJobSummary(() => render("markdown"));
}
