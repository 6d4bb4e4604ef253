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

const INTRODUCTION = `# Two owners of one thing

DAY, \`npm run owners\`, on the real engine. FIGURES

Pulumi creates before it deletes. A resource that is renamed without an alias, moved, split, merged or replaced is deleted
when its successor already owns the same thing. The promise: what the program asks for stays, what it asks for no more
goes, what somebody else tied stays, and the next preview is clean.

How: the engine checks every resource of the program before it deletes what the program has no more, in one process for one
deployment. What was asked for there (a tag on a test, an agent's test, an agent, a cluster) is not removed by any delete or
update of that deployment. This is not stored, so it also works with states of older versions.

What cannot be known, and what to do:

- \`--target\`: the engine checks only what is targeted. A deleted target takes along what another resource, which is not
  targeted, lists as well. An agent or a cluster lost this way does not come back: see below.
- Two stacks, or two explicit providers in one program, are two processes: neither knows what the other asks for. An agent
  or a cluster lost this way does not come back: see below.
- An agent or a cluster whose name is not known yet when its resource is to be replaced: in doubt it is kept, also where it
  turns out that another one was meant. Delete or dissolve it by hand then.
- A cluster stays one while an \`EnterpriseAgent\` manages it, also when its \`AgentCluster\` leaves: dissolved, it would have
  another id or none (R203). Take both out to dissolve it.
- A pair that an assignment gives up before its new owner is registered is away for a moment. If a test loses its last
  agent this way, the API disables it (R202). It is enabled again only where the program manages \`enabled\`.
- A test that lists \`agents\` or \`tags\`, beside an assignment of another one to it: the list is the whole set, so each side
  undoes the other. To move a tie from the list to an assignment, take the list away, or let the assignment refer to the
  test's \`id\`. The same holds for \`alertRules\` of tests and \`testIds\` of an \`AlertRule\`: list the pairs on one side only.
- A run that is cut off after the old owner went and before the new one was made leaves the tie away; the next \`up\` makes it.

\`pulumi up --refresh\` restores missing ties. Nothing restores a deleted agent or a dissolved cluster: the agent has to be
installed again, and what left a cluster has new ids (R203). So before you use
\`--target\`, or move the resource to another explicit provider or stack, take \`deleteOnDestroy\` or \`dissolveOnDestroy\` away
and deploy that. \`pulumi destroy\` removes everything, an agent with \`deleteOnDestroy\` too.

Each line begins where the one before it ended. \`a, b\`: tests that carry the tag, or that the agent runs; \`c\` was tied by
somebody else. The agent has \`deleteOnDestroy\`, the cluster \`dissolveOnDestroy\`. Exit code of the \`up\`, and of the \`preview
--refresh --expect-no-changes\` after it.
`;
