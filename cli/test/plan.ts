import type { Connection } from "../../provider/core/api";
import { didYouMean } from "../../provider/core/nearest";
import { matchesGlob } from "../account/glob";
import { hiddenIn, readSecrets, secretTexts, withSecrets } from "../engine/plan-secrets";
import type { Workspace } from "../engine/run";
import type { Declared } from "./declared";
import { instantInputs } from "./instant-body";
import { obstacleTo } from "./obstacle";
import type { Runnable } from "./run-test";
import type { TestOutcome } from "./schema";

export interface Choice {
  /** Also tests that are deployed as they are. */
  readonly all?: boolean;
  /** Names of resources, with `*` and `?`. */
  readonly name?: readonly string[];
  /** At most so many agents of each test. */
  readonly agents?: number;
}

/** The tests that are asked for: by default the new and the changed ones; named ones whether they changed or not. */
export function chosen(declared: readonly Declared[], { all, name }: Choice): readonly Declared[] {
  if (!name) return all ? declared : declared.filter(({ isChanged }) => isChanged);
  for (const glob of name) {
    if (declared.some((one) => matchesGlob(glob, one.name))) continue;
    const near = didYouMean(
      glob,
      declared.map((one) => one.name),
    );
    throw new Error(`--name: the program declares no test called "${glob}".${near}`);
  }
  return declared.filter((one) => name.some((glob) => matchesGlob(glob, one.name)));
}

interface Prepared {
  readonly runnable: readonly Runnable[];
  readonly rest: readonly TestOutcome[];
}

/** What can run, with its secrets, and what cannot, with the reason. */
export async function prepare(
  tests: readonly Declared[],
  { agents }: Choice,
  connection: Connection,
  workspace: Workspace,
): Promise<Prepared> {
  const needs = tests.some((one) => hiddenIn(instantInputs(one)).length > 0 && one.inputs.enabled !== false);
  const secrets = needs ? await readSecrets(workspace) : new Map();
  const scope = await connection.scope();
  const runnable: Runnable[] = [];
  const rest: TestOutcome[] = [];
  for (const declared of tests) {
    const hidden = instantInputs(declared);
    const whole = withSecrets(hidden, secrets.get(declared.urn));
    const body = Array.isArray(whole.agents) && agents ? { ...whole, agents: whole.agents.slice(0, agents) } : whole;
    const reason = obstacleTo(declared, body);
    const { name, definition, inputs } = declared;
    if (reason !== undefined) rest.push({ name, kind: definition.kind, status: "not run", reason, agents: [] });
    else
      runnable.push({
        declared,
        body,
        secrets: secretTexts(hidden, whole),
        api: connection.within(String(inputs.accountGroupId ?? scope)),
      });
  }
  return { runnable, rest };
}
