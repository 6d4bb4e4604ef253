import { pick } from "../../../core/bodies";
import { isJsonObject, type JsonObject } from "../../../core/json";

/** An item of the list of quotas has those of one organisation (R218): its own, if it has one. */
export const organizationQuotasIn = ({ organizationQuota: own }: JsonObject): JsonObject[] =>
  isJsonObject(own) ? [own] : [];

/** Those of its account groups, with the organisation, which only its own quota shows. */
export function accountGroupQuotasIn(item: JsonObject): JsonObject[] {
  const [own = {}] = organizationQuotasIn(item);
  const { accountGroupQuotas: all } = item;
  const found = Array.isArray(all) ? all.filter(isJsonObject) : [];
  return found.map((one) => ({ ...pick(own, (name) => name === "orgId"), ...one }));
}
