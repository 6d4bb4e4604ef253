import type { Workspace } from "../engine/run";
import { deployedStacks, readResources, type Stack } from "../engine/stack";
import { generatedModules } from "./generated-modules";
import { namesInStack } from "./in-stack";

/**
 * A folder is the program of one stack: its modules declare what is in that one, and would not be written again as they
 * are. Refuses a stack that has nothing of it while another stack of the project has.
 */
export async function assertSameStack(workspace: Workspace, stack: Stack): Promise<void> {
  const declared = new Set(generatedModules(workspace.cwd).flatMap((one) => [...one.declared]));
  const countIn = (other: Pick<Stack, "resources">) =>
    [...namesInStack(other)].flatMap(([kind, names]) => names.filter((name) => declared.has(`${kind} ${name}`))).length;
  if (declared.size === 0 || countIn(stack) > 0) return;
  for (const other of await deployedStacks(workspace)) {
    const count = countIn({ resources: (await readResources({ ...workspace, stack: other })) ?? [] });
    if (count > 0) throw new Error(refusal(workspace, stack, other, count));
  }
}

function refusal({ cwd, stack: name }: Workspace, { exists }: Stack, other: string, count: number): string {
  const wanted = name ? `The stack ${name}` : "The selected stack";
  const state = exists ? `${wanted} has none of them` : name ? `${wanted} is new` : "No stack is selected";
  return (
    `The modules in ${cwd} were written for the stack ${other}, which has ${count} of the objects that they declare. ` +
    `${state}. Nothing was written. Add \`--stack ${other}\`, or choose another folder with --out: a folder is the ` +
    "program of one stack."
  );
}
