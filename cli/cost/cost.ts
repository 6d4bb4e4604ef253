import { resolve } from "node:path";
import { SETTINGS } from "../../provider/thousandeyes/settings";
import { openApi } from "../engine/api";
import { preview } from "../engine/preview";
import { readStack } from "../engine/stack";
import { progress } from "../report/progress";
import { readWeights } from "../units/weights";
import { documentOf, type Limits } from "./document";
import { costsOfAccount, costsOfPlan, type TestCost } from "./estimate";
import { groupBy } from "./group";
import { markdownOf, textOf } from "./print";
import { projection } from "./projection";

interface CostOptions extends Limits {
  readonly stack?: string;
  readonly cwd: string;
  readonly aid?: string;
  /** Compares what the program declares with what is deployed. */
  readonly preview?: boolean;
  readonly by?: string;
  /** False: Enterprise agents cost nothing. */
  readonly metered: boolean;
  readonly format: "text" | "markdown" | "json";
}

/** Estimates, prints and returns the exit code. */
export async function cost(options: CostOptions): Promise<number> {
  const { cwd, aid, stack, by, metered, format } = options;
  const log = (line: string) => void process.stderr.write(`${line}\n`);
  const env = { ...process.env, ...(aid && { [SETTINGS.accountGroupId.env]: aid }) };
  const workspace = { cwd: resolve(cwd), env, ...(stack && { stack }) };
  const notes: string[] = [];
  const estimate = async (): Promise<readonly TestCost[]> => {
    const plan = options.preview ? await preview({ ...workspace, refresh: false, showSames: true }) : undefined;
    const { connection } = openApi(env, plan?.config ?? (await readStack(workspace)).config, log);
    const api = connection.within(await connection.scope());
    const weights = await readWeights(api, metered);
    if (plan) return groupBy(by, costsOfPlan(plan, weights));
    const costs = await costsOfAccount(api, weights);
    notes.push(...(await projection(api, costs)));
    return groupBy(by, costs, api);
  };
  const costs = await estimate().finally(progress(options.preview ? "previewing:" : "reading the account:"));
  const document = documentOf(costs, options, notes);
  const print = { text: () => textOf(document, process.stdout.columns), markdown: () => markdownOf(document) };
  process.stdout.write(format === "json" ? `${JSON.stringify(document, null, 2)}\n` : print[format]());
  return document.exitCode;
}
