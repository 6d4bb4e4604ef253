import type { Owner } from "./program";

/** A change of the program, from what the one before it left. */
export interface Change {
  readonly what: string;
  readonly owners: readonly Owner[];
  /** The resources that `--replace` names, each kind's own or a test. */
  readonly replace?: readonly string[];
  /** The run is cut off once the new ones are made: the old ones stand in the state beside them. */
  readonly isInterrupted?: boolean;
}

const only = (name: string, more: Partial<Owner> = {}): Owner => ({ name, tests: ["a", "b"], ...more });
const onChanges = `replaceOnChanges: ["timeouts"],`;
const first = "deleteBeforeReplace: true,";

/** Each begins where the one before it ended. */
export const CHANGES: readonly Change[] = [
  { what: "made", owners: [only("m")] },
  { what: "renamed, the new name sorts after", owners: [only("z")] },
  { what: "renamed, the new name sorts before", owners: [only("d")] },
  { what: "moved into a component", owners: [only("d", { inComponent: true })] },
  { what: "moved out of a component", owners: [only("d")] },
  { what: "`--replace`", owners: [only("d")], replace: ["d"] },
  { what: "`replaceOnChanges`", owners: [only("d", { options: onChanges, patience: 61 })] },
  { what: "`--replace` with `deleteBeforeReplace`", owners: [only("d", { options: first })], replace: ["d"] },
  { what: "spelled in another way", owners: [only("d", { by: "id", patience: 60 })] },
  { what: "... with `deleteBeforeReplace`", owners: [only("d", { options: first })] },
  { what: "split, one keeps the name", owners: [only("d", { tests: ["a"] }), only("m", { tests: ["b"], by: "id" })] },
  { what: "pairs exchanged", owners: [only("d", { tests: ["b"] }), only("m", { tests: ["a"], by: "id" })] },
  { what: "merged into the one registered last", owners: [only("m", { by: "id" })] },
  { what: "split, both renamed", owners: [only("d", { tests: ["a"] }), only("z", { tests: ["b"], by: "id" })] },
  { what: "merged into the one registered first", owners: [only("d")] },
  { what: "a second owner of the same", owners: [only("d"), only("m", { by: "id" })] },
  { what: "the first lets go, the second keeps", owners: [only("d", { tests: ["a"] }), only("m", { by: "id" })] },
  { what: "the second lets go, the first takes", owners: [only("d"), only("m", { tests: ["b"], by: "id" })] },
  { what: "the first leaves, the second keeps", owners: [only("m", { by: "id" })] },
  { what: "renamed, interrupted before the old ones went", owners: [only("d")], isInterrupted: true },
  { what: "replaced, interrupted before the old ones went", owners: [only("d")], replace: ["d"], isInterrupted: true },
  { what: "a test they refer to replaced", owners: [only("d")], replace: ["test-a"] },
  { what: "fewer pairs", owners: [only("d", { tests: ["a"] })] },
  { what: "left the program", owners: [] },
];
