import { KINDS } from "./program";
import type { Outcome } from "./run";

const line = (cells: readonly (string | number | null)[]) => `| ${cells.join(" | ")} |`;

const HEAD = ["change", ...KINDS, "exit code", "next preview"];

/** What became of every change, as people read it: a table for each way to run the steps. */
export function table(outcomes: readonly Outcome[], day: string): string {
  const isBroken = ({ exit, preview, holds, asked }: Outcome) =>
    exit !== 0 || preview !== 0 || KINDS.some((kind) => holds[kind] !== asked[kind]);
  const rowOf = (one: Outcome) =>
    line([
      isBroken(one) ? `${one.what} **✗**` : one.what,
      ...KINDS.map((kind) => one.holds[kind]),
      one.exit,
      one.preview,
    ]);
  const parts = [...new Set(outcomes.map(({ mode }) => mode))].map((mode) => {
    const rows = outcomes.filter((one) => one.mode === mode).map(rowOf);
    return [`## ${mode}`, "", line(HEAD), line(HEAD.map(() => "---")), ...rows].join("\n");
  });
  const broken = outcomes.filter(isBroken).length;
  const figures = `${outcomes.length} changes of all ${KINDS.length} kinds, ${broken} broke the promise.`;
  return `${INTRODUCTION.replace("DAY", day).replace("FIGURES", figures)}\n${parts.join("\n\n")}\n`;
}

const INTRODUCTION = `# Resources with the same things

DAY, \`npm run owners\`, on the real engine. FIGURES

Pulumi creates before it deletes. A resource that is renamed without an alias, moved, split, merged or replaced is deleted
when its successor already owns the same thing. The promise: the things in the program stay, those that left the program
go, links that others made stay, and the next preview is clean.

How: the engine checks every resource of the program before it deletes those that left it, in one process for one
deployment. No delete or update of that deployment removes a thing that was claimed in these checks (a tag on a test, an
agent's test, an agent, a cluster). Claims are not stored, so this also works with states of older versions.

Limits, and what to do:

- \`--target\`: the engine checks only targeted resources. Deleting a target also removes things that a resource outside the
  targets lists too. An agent or a cluster lost this way does not come back: see below.
- Two stacks, or two explicit providers in one program, are two processes: neither knows the claims of the other. An agent
  or a cluster lost this way does not come back: see below.
- An agent or a cluster whose name is unknown when its resource is replaced: in doubt it is kept, even if the name turns out
  to be that of another one. In that case delete or dissolve it manually.
- A cluster is not dissolved while an \`EnterpriseAgent\` manages it, even if its \`AgentCluster\` is removed: it would get
  another id or none (R203). Remove both to dissolve it.
- If an assignment gives up a pair before its new owner is registered, the pair is missing for a moment. If a test loses its
  last agent this way, the API disables it (R202). It is enabled again only if the program manages \`enabled\`.
- A test lists \`agents\` or \`tags\`, and an assignment adds another one to it: the list is the whole set, so each side undoes
  the other. To move a link from the list to an assignment, remove the list, or let the assignment refer to the test's \`id\`.
  The same applies to \`alertRules\` of tests and \`testIds\` of an \`AlertRule\`: list the pairs on one side only.
- If a run is interrupted after the old owner was deleted and before the new one was created, the link is missing; the next
  \`up\` creates it.

\`pulumi up --refresh\` restores missing links. Nothing restores a deleted agent or a dissolved cluster: the agent must be
installed again, and former members of a cluster have new ids (R203). So before you use \`--target\`, or move the resource to
another explicit provider or stack, remove \`deleteOnDestroy\` or \`dissolveOnDestroy\` and deploy that. \`pulumi destroy\`
removes everything, including an agent with \`deleteOnDestroy\`.

Each line starts from the result of the line before. \`a, b\`: tests with the tag, or tests that the agent runs; \`c\` was
linked by somebody else. The agent has \`deleteOnDestroy\`, the cluster \`dissolveOnDestroy\`. The exit codes are those of the \`up\`
and of the \`preview --refresh --expect-no-changes\` after it.
`;
