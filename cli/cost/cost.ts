import type { Connection } from "../../provider/core/api";
import { connectionOf, openAccount } from "../account/open-account";
import { type Place, workspaceOf } from "../engine/place";
import { preview } from "../engine/preview";
import { jsonOf } from "../output/json";
import { progress } from "../output/progress";
import { readWeights } from "../units/weights";
import { documentOf, type Limits } from "./document";
import { costsOfAccount, costsOfPlan } from "./estimate";
import { assertKnownInPreview, groupBy } from "./group";
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
  if (options.preview) assertKnownInPreview(by);
  const workspace = workspaceOf(options);
  const notes: string[] = [];
  const estimate = async () => {
    const plan = options.preview ? await preview({ ...workspace, refresh: false, showSames: true }) : undefined;
    const api = plan ? await apiOf(await connectionOf(plan, workspace)) : await openAccount(options);
    const weights = await readWeights(api, metered);
    const tests = plan ? costsOfPlan(plan, weights) : await costsOfAccount(api, weights);
    if (!plan) notes.push(...(await projection(api, tests)), ...(await quotas(api)));
    return { tests, groups: await groupBy(by, tests, api) };
  };
  const { tests, groups } = await estimate().finally(
    progress(options.preview ? "previewing:" : "reading the account:"),
  );
  const document = documentOf(groups, options, notes, tests);
  const print = {
    text: () => textOf(document, process.stdout.columns),
    markdown: () => markdownOf(document),
    json: () => jsonOf(document),
  };
  process.stdout.write(print[format]());
  return document.exitCode;
}

const apiOf = async (connection: Connection) => connection.within(await connection.scope());
