import { appendFile } from "node:fs/promises";

/** Adds to the summary page of a GitHub job, where there is one. `markdown` makes the text only then. */
export async function addToJobSummary(markdown: () => string | Promise<string>): Promise<void> {
  const { GITHUB_STEP_SUMMARY: page } = process.env;
  if (page) await appendFile(page, await markdown()).catch(noSummary);
}

const noSummary = (error: Error) => void process.stderr.write(`No job summary: ${error.message}\n`);
