import { isObject, type Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import type { IsRuleOn } from "../../server/rules";
import { needed, shapes, text, texts, word } from "../wire/fields";
import { newerFields } from "../wire/newer-fields";
import { inShape } from "../wire/shape";
import type { Scope } from "../world/world";
import { checkReplacement, checkTag, INVALID } from "./check";
import type { Tag } from "./tag";

const conflict = (detail: string) => new Refusal(409, "Resource already exists", detail);

/** R133: key and value together are unique among the tags for one type of object. */
function checkUnique({ account, world }: Scope, body: Json, id?: string): void {
  const key = body.key ?? null;
  const twin = account.tags
    .list()
    .find((tag) => tag.key === key && tag.value === body.value && tag.objectType === body.objectType && tag.id !== id);
  if (world.on("R133") && twin !== undefined && !twin.builtIn) {
    throw conflict("Duplicate tags are not allowed. You must change key or value or both");
  }
}

const textOr = <T>(value: unknown, otherwise: T): string | T =>
  typeof value === "string" && value !== "" ? value : otherwise;

/** R239: the filters of a dynamic tag. */
const filters = shapes({
  key: needed(text()),
  values: needed(texts()),
  mode: needed(word("in", "not-in")),
  scope: word("default", "custom"),
});

const knownFilters = (body: Json, on: IsRuleOn): Json =>
  inShape({ filters }, body, on, (wrong) => new Refusal(400, INVALID, `${wrong}: must be valid`));

/**
 * R132: the fields of a tag from a body; fields that it leaves out get their defaults, in a PUT too (R136, decided).
 */
function fieldsOf(body: Json) {
  const isDynamic = body.type === "dynamic";
  return {
    key: body.key == null ? null : String(body.key),
    value: String(body.value),
    accessType: String(body.accessType),
    objectType: String(body.objectType),
    type: isDynamic ? ("dynamic" as const) : ("static" as const),
    color: textOr(body.color, "#A7EB10"),
    icon: textOr(body.icon, "LABEL"),
    description: textOr(body.description, null),
    ...(isDynamic ? { matchType: String(body.matchType), filters: (body.filters as Json[]).filter(isObject) } : {}),
  };
}

export function createTag(body: Json, scope: Scope): Tag {
  const { world, account } = scope;
  checkTag(body, world.on);
  const known = knownFilters(body, world.on);
  checkUnique(scope, body);
  const own = fieldsOf(known);
  return {
    id: world.ids.uuid(),
    aid: Number(account.aid),
    ...newerFields(body, world),
    ...own,
    builtIn: false,
    // R132: dynamic tags are numbered like the endpoint labels that they replace.
    legacyId: own.type === "dynamic" ? Number(world.ids.next("endpointLabel")) : null,
    createDate: world.clock.seconds(),
    modifiedDate: null,
    assignments: [],
  };
}

export function replaceTag(tag: Tag, body: Json, scope: Scope): Tag {
  const { world } = scope;
  if (world.on("R136")) checkReplacement(body);
  checkTag(body, world.on);
  const known = knownFilters(body, world.on);
  // R134.
  if (world.on("R134") && body.objectType !== tag.objectType) {
    throw conflict(`Cannot update ObjectType. Original '${tag.objectType}' and new '${body.objectType}' objectType`);
  }
  checkUnique(scope, body, tag.id);
  const { id, aid, builtIn, legacyId, createDate, assignments } = tag;
  const kept = { id, aid, builtIn, legacyId, createDate, assignments };
  return { ...kept, ...newerFields(body, world), ...fieldsOf(known), modifiedDate: world.clock.seconds() };
}
