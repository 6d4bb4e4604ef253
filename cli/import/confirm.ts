import { createInterface } from "node:readline/promises";
import { counted } from "./counted";

/** Asks on a terminal before a stack is written; elsewhere `--run` is the answer. */
export async function confirm(count: number, { yes, stack }: { yes?: boolean; stack?: string }): Promise<boolean> {
  if (yes || !process.stdin.isTTY || !process.stderr.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(
      `Import ${counted(count, "objects")} into ${stack ? `the stack ${stack}` : "the selected stack"}? [y/N] `,
    );
    return /^y(es)?$/i.test(answer.trim());
  } finally {
    terminal.close();
  }
}
