/** What to do about a difference, by its operation. */
const ADVICE: readonly [operation: string, advice: string][] = [
  [
    "create",
    "What it would create is declared by a module, and not in the stack. If the account has it, run this again without " +
      "--type, --name, --tag and --exclude; if somebody deleted it, remove it from the module, and from the stack with " +
      "`pulumi state delete`.",
  ],
  [
    "delete",
    "What it would delete is in the stack, and no module declares it: put the module back. `pulumi up` would delete the " +
      "objects themselves.",
  ],
];

/** `differences`: lines that begin with the operation. */
export const adviceFor = (differences: readonly string[]): string[] =>
  ADVICE.filter(([operation]) => differences.some((line) => line.startsWith(`${operation} `))).map(
    ([, advice]) => advice,
  );
