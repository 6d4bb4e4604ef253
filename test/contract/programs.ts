import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonObject } from "../../provider/core/json";

interface Program {
  readonly kind: string;
  readonly inputs: JsonObject;
  /** What is refused, and who says that it must be: a rule, or the vendor's document. */
  readonly refused?: Readonly<Record<string, string>>;
}

/** Shapes of inputs as customers wrote them, with names, hosts and ids that the emulator knows. */
const programs = readFileSync(join(__dirname, "programs.jsonl"), "utf8")
  .trimEnd()
  .split("\n")
  .map((line, index) => ({ line: index + 1, ...(JSON.parse(line) as Program) }));

/** What the API takes as it stands. */
export const lived = programs.filter(({ refused }) => !refused);
export const refused = programs.filter((program) => program.refused);
