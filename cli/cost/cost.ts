import { openApi } from "../engine/api";
import { log } from "../engine/log";
import { type Place, workspaceOf } from "../engine/place";
import { preview } from "../engine/preview";
import { readStack } from "../engine/stack";
import { jsonOf } from "../output/json";
import { progress } from "../output/progress";
import { readWeights } from "../units/weights";
import { documentOf, type Limits } from "./document";
import { costsOfAccount, costsOfPlan, type TestCost } from "./estimate";
import { groupBy } from "./group";
import { markdownOf, textOf } from "./print";
import { projection } from "./projection";
import { quotas } from "./quotas";

export interface CostOptions extends Limits, Place {
  /** Compares what the program declares with what is deployed. */
  readonly preview?: boolean;
  readonly by?: string;
  /** False: Enterprise agents cost nothing. */
  readonly metered: boolean;
  readonly format: "text" | "markdown" | "json";
}

/** Estimates, prints and returns the exit code. */
export async function cost(options: CostOptions): Promise<number> {
  const { by, metered, format } = options;
  const workspace = workspaceOf(options);
  const notes: string[] = [];
  const estimate = async (): Promise<readonly TestCost[]> => {
    const plan = options.preview ? await preview({ ...workspace, refresh: false, showSames: true }) : undefined;
    const { connection } = openApi(workspace.env, plan?.config ?? (await readStack(workspace)).config, log);
    const api = connection.within(await connection.scope());
    const weights = await readWeights(api, metered);
    if (plan) return groupBy(by, costsOfPlan(plan, weights));
    const costs = await costsOfAccount(api, weights);
    notes.push(...(await projection(api, costs)), ...(await quotas(api)));
    return groupBy(by, costs, api);
  };
  const costs = await estimate().finally(progress(options.preview ? "previewing:" : "reading the account:"));
  const document = documentOf(costs, options, notes);
  const print = {
    text: () => textOf(document, process.stdout.columns),
    markdown: () => markdownOf(document),
    json: () => jsonOf(document),
  };
  process.stdout.write(print[format]());
  return document.exitCode;
}
