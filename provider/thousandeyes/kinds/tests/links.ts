import { pick } from "../../../core/bodies";
import type { Claims } from "../../../core/claims";
import type { Json, JsonObject } from "../../../core/json";
import { runs } from "../agents/find-agent";
import { carries } from "../tags/tag";

/** The fields of a test that an assignment from the other side may own as well, and the names of their links. */
const LINK_NAMES: Readonly<Record<string, (element: Json, test: string) => string>> = {
  agents: (agent, test) => runs(String((agent as JsonObject).agentId), test),
  tags: (tag, id) => carries(String(tag), { id, type: "test" }),
};

const linksIn = (field: string, { [field]: all }: JsonObject, test: string): string[] =>
  Array.isArray(all) ? all.flatMap((one) => LINK_NAMES[field]?.(one, test) ?? []) : [];

/** So that an assignment from the other side does not remove the links that the test lists now. */
export const allLinks = (values: JsonObject, test: string): string[] =>
  Object.keys(LINK_NAMES).flatMap((field) => linksIn(field, values, test));

/** The fields from which an assignment removed a link before the test claimed it: they are sent again. */
export function fieldsToRestore(news: JsonObject, test: string, claims: Claims): JsonObject {
  const fields = pick(news, (field) => claims.taken(linksIn(field, news, test)).length > 0);
  // R202: the API disabled the test when it lost its last agent.
  return fields.agents && news.enabled === true ? { ...fields, enabled: true } : fields;
}

/**
 * The links that a change of the whole list removes: an assignment that is checked later, and owns one as well,
 * restores it.
 */
export function droppedLinks(body: JsonObject, olds: JsonObject, test: string): string[] {
  const kept = allLinks(body, test);
  return Object.keys(body)
    .flatMap((field) => linksIn(field, olds, test))
    .filter((link) => !kept.includes(link));
}
