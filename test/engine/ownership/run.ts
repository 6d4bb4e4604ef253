import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Deployment } from "../deployment";
import type { Json } from "../harness";
import { asked, type Holdings, holdings } from "./account";
import type { Change } from "./changes";
import { KINDS, program } from "./program";

export interface Outcome {
  readonly what: string;
  readonly mode: string;
  readonly exit: number | null;
  readonly output: string;
  readonly holds: Holdings;
  readonly asked: Holdings;
  /** Exit code of the next `preview --refresh --expect-no-changes`: 7 means that it shows a change. */
  readonly preview: number | null;
}

/** How many steps the engine runs at once. */
export interface Mode {
  readonly mode: string;
  readonly parallel: readonly string[];
}

/** Makes the change with one `up`, and looks at what the account holds and what the next preview shows. */
export async function run(stack: Deployment, change: Change, { mode, parallel }: Mode): Promise<Outcome> {
  const { what, owners, replace = [], isInterrupted } = change;
  const before = replace.length || isInterrupted ? await stack.export() : undefined;
  await stack.write(program(owners));
  const urns: string[] = (before?.state.deployment.resources ?? []).map(({ urn }: Json) => urn);
  const named = urns.filter((urn) => replace.some((name) => urn.endsWith(`::${name}`)));
  const up = () => stack.up(...named.flatMap((urn) => ["--replace", urn]), ...parallel);
  let ran = await up();
  if (isInterrupted && ran.code === 0) {
    await cutOff(stack, before?.state, replace.length > 0);
    ran = await stack.up(...parallel);
  }
  const next = await stack.preview("--refresh", "--expect-no-changes", "--diff");
  return {
    ...{ what, mode, exit: ran.code, preview: next.code },
    ...{ holds: await holdings(stack), asked: asked(owners), output: `${ran.output}\n${next.output}` },
  };
}

/** The state as a killed engine leaves it: the new resources are made, the old ones are not deleted. */
async function cutOff(stack: Deployment, before: Json, isReplaced: boolean): Promise<void> {
  const { state } = await stack.export();
  const isOwner = ({ type }: Json) => KINDS.some((kind) => type.endsWith(`:${kind}`));
  const old = before.deployment.resources.filter(isOwner);
  state.deployment.resources.push(...old.map((one: Json) => (isReplaced ? { ...one, delete: true } : one)));
  const file = join(stack.folder, "..", "state.json");
  await writeFile(file, JSON.stringify(state));
  const { code, output } = await stack.pulumi("stack", "import", "--file", file);
  if (code !== 0) throw new Error(output);
}
