import { counted } from "../output/counted";
import { painter, wantsColours } from "../output/paint";
import { plain } from "../output/value";
import type { Finding } from "./finding";
import type { DoctorDocument } from "./schema";

const COLOUR = { good: "green", advice: "yellow", trouble: "red" } as const;
const WORD = { good: "ok", advice: "advice", trouble: "TROUBLE" } as const;

/** A line for each finding, and one for what to do about it. */
export function textOf({ findings }: DoctorDocument, stream: { isTTY?: boolean }): string {
  const paint = painter(wantsColours(stream, process.env));
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.map(({ check, status, found, cure }) => {
    const head = `${paint[COLOUR[status]](WORD[status].padEnd(7))}  ${check.padEnd(width)}  ${plain(found)}`;
    return cure ? `${head}\n${" ".repeat(9 + width)}  -> ${plain(cure)}` : head;
  });
  return `${[...lines, "", summary(findings)].join("\n")}\n`;
}

function summary(findings: readonly Finding[]): string {
  const count = (status: Finding["status"]) => findings.filter((one) => one.status === status).length;
  const [troubles, advices] = [count("trouble"), count("advice")];
  if (troubles + advices === 0) return "Nothing to mend.";
  return `${counted(troubles, "troubles")}, ${advices === 1 ? "1 piece" : `${advices} pieces`} of advice.`;
}
