import { reportOn } from "../check";
import type { DriftReport } from "../report";
import { accountsOf, type Sources } from "./accounts";
import { isOurs, notesOn } from "./notes";
import { planSteps } from "./plan-steps";
import { readAccount } from "./read-account";
import type { State, StateResource } from "./read-state";

/** The drift of a state. Calls the API for the resources of this package in it. */
export async function reportOnState(state: State, sources: Sources): Promise<DriftReport> {
  const accountOf = accountsOf(state.resources, sources);
  const ours = state.resources.filter(isOurs);
  // Without a token it fails here, once, and not in every read.
  for (const one of ours) accountOf(one);
  const found = await readAccount(ours.filter(isRead), accountOf);
  const steps = await planSteps(ours, found, accountOf);
  const accounts = new Map(ours.map((one) => [one.urn, accountOf(one)]));
  const [first] = state.resources;
  const start = { op: "same", urn: first?.urn ?? "" };
  const report = await reportOn({ steps: [start, ...steps] }, async (urn) => accounts.get(urn)?.access);
  return { ...report, notes: [...report.notes, ...notesOn(state)] };
}

/** What was deleted for a replacement is gone, and what the program only reads is not its own. */
const isRead = ({ pendingReplacement, external }: StateResource): boolean => !pendingReplacement && !external;
