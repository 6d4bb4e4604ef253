/** The error with which a command ends, on stderr. Names of an account in it must not control the terminal. */
export async function printError(error: unknown): Promise<void> {
  const { plainLines } = await import("../output/value.js");
  process.stderr.write(`${plainLines(error instanceof Error ? error.message : String(error))}\n`);
}
