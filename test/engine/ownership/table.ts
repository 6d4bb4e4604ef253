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
deployment. What was asked for there (a tag on a test, an agent's test, an agent, a cluster) no delete or update of that
deployment takes away. Nothing of it is stored, so states of older versions are served as well.

What cannot be known, and what to do:

- \`--target\`: the engine checks only what is targeted. A deleted target takes along what another resource, which is not
  targeted, lists as well.
- Two stacks, or two explicit providers in one program, are two processes: neither knows what the other asks for.
- A pair that an assignment gives up before its new owner is registered is away for a moment. A test that loses its last
  agent so is disabled by the API (R202), and stays so.
- A test that manages \`agents\`, beside an assignment of the same agent: each side undoes the other. Move the tie in two
  deployments.
- A run that is cut off after the old owner went and before the new one was made leaves the tie away; the next \`up\` makes it.

In all of these \`pulumi up --refresh\` finds what is missing and repairs it. \`pulumi destroy\` asks for nothing: all goes, an
agent with \`deleteOnDestroy\` as well.

Each line begins where the one before it ended. \`a, b\`: tests that carry the tag, or that the agent runs; \`c\` was tied by
somebody else. The agent has \`deleteOnDestroy\`, the cluster \`dissolveOnDestroy\`. Exit code of the \`up\`, and of the \`preview
--refresh --expect-no-changes\` after it.
`;
