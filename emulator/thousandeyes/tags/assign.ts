import { isObject, type Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { bodyOf } from "../../server/request";
import { visibleTests } from "../tests/shared";
import type { RequestContext } from "../wire/context";
import { services } from "../wire/services";
import type { Scope } from "../world/world";
import { INVALID } from "./check";
import type { Assignment, Tag } from "./tag";

export function findTag(context: RequestContext, id: string): Tag {
  const tag = context.account.tags.find(id);
  if (tag === undefined) throw services.tags.notFound();
  return tag;
}

/** True if the object to tag exists; endpoint tests and devices are not emulated, so any id is accepted. */
function exists(scope: Scope, { id, type }: Assignment): boolean {
  const { account, world } = scope;
  if (type === "test") return visibleTests(scope).has(id);
  if (type === "v-agent") return world.agents.has(id);
  return type === "dashboard" ? account.dashboards.has(id) : true;
}

/** Errors of assignments were never recorded: invalid pairs are refused by name. */
function problem(scope: Scope, tag: Tag, pair: Assignment): string | undefined {
  if (tag.type === "dynamic") return "assignments: Dynamic tags cannot be assigned";
  if (pair.type !== tag.objectType)
    return `assignments: type ${pair.type} does not fit the object type ${tag.objectType}`;
  return exists(scope, pair) ? undefined : `assignments: ${pair.type} ${pair.id} does not exist`;
}

export const pairsIn = (body: Json): Assignment[] =>
  (Array.isArray(body.assignments) ? body.assignments : [])
    .filter(isObject)
    .map(({ id, type }) => ({ id: String(id), type: String(type) }));

/** R137: assigning adds; existing pairs stay. */
export function assign(scope: Scope, tag: Tag, pairs: readonly Assignment[]): void {
  const errors = pairs.flatMap((pair) => problem(scope, tag, pair) ?? []);
  if (errors.length > 0) throw new Refusal(400, INVALID, errors.join("\n "));
  const isNew = (pair: Assignment) => !tag.assignments.some(({ id, type }) => id === pair.id && type === pair.type);
  tag.assignments = [...tag.assignments, ...pairs.filter(isNew)];
}

export function unassign(tag: Tag, pairs: readonly Assignment[]): void {
  tag.assignments = tag.assignments.filter(
    ({ id, type }) => !pairs.some((pair) => pair.id === id && pair.type === type),
  );
}

/** The bulk forms: all tags are looked up before the first one is touched. */
export function inBulk(context: RequestContext, apply: (tag: Tag, pairs: Assignment[]) => void): Json[] {
  const { tags } = bodyOf(context);
  const items = (Array.isArray(tags) ? tags : []).filter(isObject).map((item) => ({
    tag: findTag(context, String(item.tagId)),
    pairs: pairsIn(item),
  }));
  return items.map(({ tag, pairs }) => {
    apply(tag, pairs);
    return { tagId: tag.id, assignments: pairs };
  });
}
