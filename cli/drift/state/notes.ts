import { counted } from "../../output/counted";
import { isProvider } from "./accounts";
import type { State, StateResource } from "./read-state";

/** True if it stands for an object of this package's kinds. What a replacement left is no part of the program. */
export const isOurs = (one: StateResource): boolean => one.custom && one.kind !== undefined && !one.delete;

const isForeign = (one: StateResource): boolean => one.custom && one.kind === undefined && !isProvider(one);

/** What the state cannot say, one sentence each. */
export function notesOn({ resources, pending }: State): string[] {
  const foreign = resources.filter(isForeign).length;
  const operations = `${counted(pending, "operation")} of the last deployment did not end`;
  return [
    ...(foreign ? [`${counted(foreign, "resource")} of other providers: not compared.`] : []),
    ...(pending ? [`${operations}: what they made is not in the state. Run \`pulumi refresh\` first.`] : []),
  ];
}
