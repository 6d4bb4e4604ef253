import { createInterface } from "node:readline/promises";

/** Asks on a terminal; elsewhere that the command runs is the answer. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    // Ctrl-C closes it, and no answer comes.
    const closed = new Promise<string>((done) => terminal.once("close", () => done("")));
    return /^y(es)?$/i.test((await Promise.race([terminal.question(`${question} [y/N] `), closed])).trim());
  } finally {
    terminal.close();
  }
}
