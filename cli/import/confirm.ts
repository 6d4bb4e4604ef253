import { createInterface } from "node:readline/promises";
import { counted } from "../report/counted";

interface Asked {
  readonly yes?: boolean;
  readonly stack?: string;
  /** Whether there is no such stack yet. */
  readonly isNew: boolean;
}

/** Asks on a terminal before a stack is written; elsewhere `--run` is the answer. */
export async function confirm(count: number, asked: Asked): Promise<boolean> {
  if (asked.yes || !process.stdin.isTTY || !process.stderr.isTTY) return true;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question(count, asked)} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

export function question(count: number, { stack, isNew }: Asked): string {
  const into = stack ? `${isNew ? "a new stack" : "the stack"} ${stack}` : "the selected stack";
  return `Import ${counted(count, "objects")} into ${into}?`;
}
