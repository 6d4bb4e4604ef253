import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type PreviewPlan, readDiagnostics, readPlan } from "../../cli/engine/plan";

/**
 * What `pulumi preview --refresh --json` 3.259 printed of small stacks on the emulator, trimmed to the keys we read:
 * `clean`; `drift` (edits, two deletions, a program that moved on too); `replace` (a rule deleted under its tests, and a
 * tag that moves to another account group); `trouble` (403 on every read).
 */
export const recordedText = (name: string) => readFileSync(join(__dirname, "recorded", `${name}.json`), "utf8");

export function recorded(name: string): PreviewPlan {
  const read = readPlan(recordedText(name));
  if ("fault" in read) throw new Error(`${name}.json: ${read.fault}`);
  return read.plan;
}

export const recordedDiagnostics = (name: string) => readDiagnostics(recordedText(name));
