import type { Switches } from "../rules";
import { type Asked, isObject, type Json } from "../wire/context";
import { needed, shapes, text, texts, word } from "../wire/fields";
import { Refusal } from "../wire/refusals";
import { inShape } from "../wire/shape";
import { checkReplacement, checkTag, INVALID } from "./check";
import type { Tag } from "./tag";

const conflict = (detail: string) => new Refusal(409, "Resource already exists", detail);

/** R133: key and value together are unique among the tags for one type of object. */
function checkUnique({ account, world }: Asked, body: Json, id?: string): void {
  const key = body.key ?? null;
  const twin = [...account.tags.values()].find(
    (tag) => tag.key === key && tag.value === body.value && tag.objectType === body.objectType && tag.id !== id,
  );
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

const knownFilters = (body: Json, on: Switches): Json =>
  inShape({ filters }, body, on, (wrong) => new Refusal(400, INVALID, `${wrong}: must be valid`));

/** R132: what a body says of a tag; what it leaves out takes its default, on a PUT too (R136, decided). */
function said(body: Json) {
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

export function createTag(asked: Asked, body: Json): Tag {
  const { world, account } = asked;
  checkTag(body, world.on);
  const known = knownFilters(body, world.on);
  checkUnique(asked, body);
  const own = said(known);
  const tag: Tag = {
    id: world.ids.uuid(),
    aid: Number(account.aid),
    ...own,
    builtIn: false,
    // R132: dynamic tags are numbered like the endpoint labels they succeed.
    legacyId: own.type === "dynamic" ? Number(world.ids.next("endpointLabel")) : null,
    createDate: world.clock.seconds(),
    modifiedDate: null,
    assignments: [],
  };
  account.tags.set(tag.id, tag);
  return tag;
}

export function replaceTag(asked: Asked, tag: Tag, body: Json): Tag {
  const { world, account } = asked;
  if (world.on("R136")) checkReplacement(body);
  checkTag(body, world.on);
  const known = knownFilters(body, world.on);
  // R134.
  if (world.on("R134") && body.objectType !== tag.objectType) {
    throw conflict(`Cannot update ObjectType. Original '${tag.objectType}' and new '${body.objectType}' objectType`);
  }
  checkUnique(asked, body, tag.id);
  const { matchType: _match, filters: _filters, ...kept } = tag;
  const replaced: Tag = { ...kept, ...said(known), modifiedDate: world.clock.seconds() };
  account.tags.set(tag.id, replaced);
  return replaced;
}
