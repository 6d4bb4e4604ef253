import type { Api } from "../../provider/core/api";
import type { Definition } from "../../provider/core/define";
import { definitionOf, registry } from "../../provider/thousandeyes/registry";
import { listAccount } from "../account/list-account";
import type { PreviewPlan, ResourceState, Step } from "../engine/plan";
import { stepOfEach } from "../engine/steps";
import { parseUrn, thousandEyesKind } from "../engine/urn";
import { exactly, type Range } from "../units/range";
import { RATES } from "../units/rates";
import { unitsOf } from "../units/units";
import type { AgentWeights } from "../units/weights";

/** What a test costs before and after a change, in units of 31 days. */
export interface TestCost {
  readonly name: string;
  readonly kind: string;
  /** Of a test of the account. */
  readonly id?: string;
  readonly before: Range;
  readonly after: Range;
  /** Why the numbers may be wrong. */
  readonly doubt?: string;
}

const isTest = (kind: string) => kind === "BgpTest" || kind in RATES;
const NOTHING = exactly(0);

/** The tests of the account group as they are. */
export async function costsOfAccount(api: Api, weights: AgentWeights): Promise<TestCost[]> {
  const kinds = new Set(registry.map(({ kind }) => kind).filter(isTest));
  const { listed, refused } = await listAccount(api, kinds);
  if (refused[0]) throw refused[0].error;
  return listed
    .filter(({ why }) => why === undefined)
    .map(({ definition, id, name, item }) => {
      const now = unitsOf(definition, item, weights.ofTest(id)) ?? NOTHING;
      return { id, name, kind: definition.kind, before: now, after: now, ...doubtOf(definition, item) };
    });
}

/** The tests of a program, as they are deployed and as they would be. */
export function costsOfPlan({ steps }: Pick<PreviewPlan, "steps">, weights: AgentWeights): TestCost[] {
  return stepOfEach(steps).flatMap((step) => {
    const kind = thousandEyesKind(step.urn);
    return kind && isTest(kind) ? [costOfStep(step, definitionOf(kind), parseUrn(step.urn).name, weights)] : [];
  });
}

function costOfStep(step: Step, definition: Definition, name: string, weights: AgentWeights): TestCost {
  const of = (state: ResourceState | undefined) => {
    const { inputs } = state ?? {};
    return inputs ? (unitsOf(definition, inputs, weights.ofIds(inputs.agents)) ?? NOTHING) : NOTHING;
  };
  const after = step.op === "delete" ? undefined : step.newState;
  return {
    name,
    kind: definition.kind,
    before: of(step.oldState),
    after: of(after),
    ...doubtOf(definition, (after ?? step.oldState)?.inputs ?? {}),
  };
}

function doubtOf({ kind }: Definition, { continuousMode }: Readonly<Record<string, unknown>>): { doubt?: string } {
  if (kind === "ApiTest") return { doubt: "the vendor publishes no rate for API tests: taken as for transactions" };
  if (continuousMode === true) return { doubt: "the price of continuous mode is not known" };
  return {};
}
