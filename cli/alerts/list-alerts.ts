import type { Api, Query } from "../../provider/core/api";
import type { JsonObject } from "../../provider/core/json";
import type { LookupDefinition } from "../../provider/core/lookup";
import { alertRules } from "../../provider/thousandeyes/lookups/alert-rules";
import { tags } from "../../provider/thousandeyes/lookups/tags";
import { tests } from "../../provider/thousandeyes/lookups/tests";
import { byNameOrId } from "../account/name-or-id";
import type { Period } from "../account/period";
import { taggedTests } from "../account/tagged-tests";
import type { ShownAlert } from "./schema";
import { type Names, ruleOf, shown, testOf } from "./shown";

/** Which alerts. All that is given must hold; of one thing, any. */
export interface AlertFilter extends Period {
  /** Names or ids. */
  readonly rule?: readonly string[];
  readonly test?: readonly string[];
  /** `key=value`, or ids: alerts of tests with such a tag. */
  readonly tag?: readonly string[];
  readonly severity?: readonly string[];
}

type Lookup = Pick<LookupDefinition<object>, "what" | "path" | "listKey" | "nameOf" | "idOf" | "matches">;

const WITH_ASSIGNMENTS = { expand: ["assignments"] };

export async function listAlerts(api: Api, filter: AlertFilter): Promise<ShownAlert[]> {
  const { window, startDate, endDate, severity } = filter;
  // First, so that a wrong name is found before thousands of alerts are read.
  const isWanted = await selection(api, filter);
  const list = await api.list("/alerts", "alerts", { window, startDate, endDate });
  const names = list.length ? await namesIn(api) : { rules: new Map(), tests: new Map() };
  return list
    .filter(isWanted)
    .map((alert) => shown(alert, names))
    .filter(({ alertSeverity }) => !severity || severity.includes(alertSeverity.toLowerCase()))
    .sort((a, b) => Date.parse(b.startDate) - Date.parse(a.startDate));
}

/** One with its agents or monitors. */
export async function readAlert(api: Api, id: string): Promise<ShownAlert> {
  const alert = await api.get(`/alerts/${encodeURIComponent(id)}`);
  if (alert) return shown(alert, await namesIn(api));
  throw new Error(
    `--id: there is no alert ${id} in account group ${api.scope}. \`alerts --window 30d\` shows their ids.`,
  );
}

async function selection(api: Api, { rule, test, tag }: AlertFilter): Promise<(alert: JsonObject) => boolean> {
  const found = async (option: string, lookup: Lookup, wanted?: readonly string[], query?: Query) => {
    if (!wanted) return undefined;
    const all = await api.lists.get(lookup.path, lookup.listKey, query);
    // Neither the snapshots among tests (R226) nor built-in tags.
    const items = all.filter((item) => lookup.matches?.(item, {}) ?? true);
    return byNameOrId(lookup, items, { option, wanted, place: `account group ${api.scope}` });
  };
  const ids = (items: JsonObject[] | undefined, { idOf }: Lookup) => items && new Set(items.map(idOf));
  const rules = ids(await found("--rule", alertRules, rule), alertRules);
  const ofNames = ids(await found("--test", tests, test), tests);
  const tagged = (await found("--tag", tags, tag, WITH_ASSIGNMENTS))?.flatMap(taggedTests);
  const ofTags = tagged && new Set<string | undefined>(tagged);
  return (alert) =>
    [[rules, ruleOf(alert)] as const, ...[ofNames, ofTags].map((all) => [all, testOf(alert)] as const)].every(
      ([all, id]) => !all || (id !== undefined && all.has(id)),
    );
}

/** A token that may read alerts but not rules or tests sees ids. */
async function namesIn(api: Api): Promise<Names> {
  const names = async ({ path, listKey, idOf, nameOf }: Lookup) =>
    new Map(((await api.lists.tryGet(path, listKey)) ?? []).map((item) => [String(idOf(item)), nameOf(item)]));
  const [ofRules, ofTests] = await Promise.all([names(alertRules), names(tests)]);
  return { rules: ofRules, tests: ofTests };
}
