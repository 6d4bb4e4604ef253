import type { Api } from "../../provider/core/api";
import { isJsonObject } from "../../provider/core/json";
import { plus } from "../units/range";
import type { TestCost } from "./estimate";

/** The API's numbers are units or milli-units, nobody knows which: ours decide, if they are this near. */
const NEAR = 1.25;

/**
 * What ThousandEyes expects the next billing period to cost, beside our estimate; nothing where the two cannot be
 * compared, and why where the token may not see it.
 */
export async function projection(api: Api, costs: readonly TestCost[]): Promise<string[]> {
  const estimate = plus(...costs.map(({ after }) => after))[1];
  try {
    const usage = (await api.get("/usage"))?.usage;
    if (!isJsonObject(usage)) return [];
    const { cloudUnitsNextBillingPeriod: cloud, enterpriseUnitsNextBillingPeriod: enterprise = 0, quota } = usage;
    const projected = Number(cloud) + Number(enterprise);
    const scale = [1, 1000].find((one) => isNear(projected / one, estimate));
    if (!scale) return ["ThousandEyes' own projection is not comparable with this estimate, and not shown."];
    const units = (value: number) => Math.round(value / scale).toLocaleString("en-US");
    const included = isJsonObject(quota) ? Number(quota.cloudUnitsIncluded) : Number.NaN;
    return [
      `ThousandEyes projects ${units(projected)} units for the next billing period${included > 0 ? `; the plan has ${units(included)}` : ""}.`,
    ];
  } catch (error) {
    return [`ThousandEyes' own projection is not known: ${(error as Error).message}`];
  }
}

const isNear = (one: number, other: number) => one > 0 && other > 0 && Math.max(one / other, other / one) < NEAR;
