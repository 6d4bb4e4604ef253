import { confirm as askOnTerminal } from "../output/confirm";
import { counted } from "../output/counted";

interface Asked {
  readonly yes?: boolean;
  readonly stack?: string;
  /** Whether there is no such stack yet. */
  readonly isNew: boolean;
}

/** Asks on a terminal before a stack is written; elsewhere `--run` is the answer. */
export async function confirm(count: number, asked: Asked): Promise<boolean> {
  return asked.yes === true || askOnTerminal(question(count, asked));
}

export function question(count: number, { stack, isNew }: Asked): string {
  const into = stack ? `${isNew ? "a new stack" : "the stack"} ${stack}` : "the selected stack";
  return `Import ${counted(count, "objects")} into ${into}?`;
}
