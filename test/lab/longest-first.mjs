import { BaseSequencer } from "vitest/node";

// Longest first: what begins last would keep one core busy when the other has nothing left to do.
const LONGEST = [
  ...["import/again", "laws/no-diff", "laws/walks", "faults/matrix", "laws/list-reads", "contract/fields"],
  ...["contract/dropped", "import/account", "secrets/answered", "contract/adopt", "import/text", "laws/from-state"],
  ...["engine/ownership/ownership", "engine/adopt", "engine/import-command", "engine/drift-from-state"],
  ...["engine/import-law", "engine/hostile-kill", "engine/every-command", "engine/secrets", "package/install"],
  ...["engine/test-command", "engine/hostile-pacing"],
].map((name) => `/test/${name}.test.ts`);

/** @param {import("vitest/node").TestSpecification} file */
const rank = ({ moduleId }) => {
  const index = LONGEST.findIndex((name) => moduleId.endsWith(name));
  return index === -1 ? LONGEST.length : index;
};

export class LongestFirst extends BaseSequencer {
  /** @param {import("vitest/node").TestSpecification[]} files */
  async sort(files) {
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
