import { crud } from "../../server/crud";
import { isObject, type Json } from "../../server/json";
import { Refusal } from "../../server/refusal";
import { bodyOf, noContent, param, type Reply } from "../../server/request";
import type { RequestContext, Route } from "../wire/context";
import { expansions } from "../wire/expand";
import { selfOf } from "../wire/links";
import { services } from "../wire/services";

import { assign, findTag, inBulk, pairsIn, unassign } from "./assign";
import type { Tag } from "./tag";
import { createTag, replaceTag } from "./write";

const service = services.tags;

/** R137: assignments show only with `expand`. */
function plain(tag: Tag, context: RequestContext): Json {
  const { assignments, ...rest } = tag;
  return expansions(context).has("assignments") || !context.world.on("R137") ? { ...rest, assignments } : rest;
}

const show = (tag: Tag, context: RequestContext): Json => ({
  ...plain(tag, context),
  _links: selfOf(context, `/v7/tags/${tag.id}`),
});

/** R138: own tags first, then the built-in ones; items have no links, and the list's own link has no query. */
function list(all: readonly Tag[], context: RequestContext): Json {
  const tags = [...all.filter((tag) => !tag.builtIn), ...all.filter((tag) => tag.builtIn)];
  return { tags: tags.map((tag) => plain(tag, context)), _links: selfOf(context, "/v7/tags") };
}

function refuseBuiltIn({ builtIn }: Tag): void {
  if (!builtIn) return;
  // Never recorded: decided.
  throw new Refusal(
    403,
    "Please ensure you are using the correct authentication token, and you have the correct role",
    "Built-in tags cannot be changed",
  );
}

/** R137: the response to a bulk create lists each tag by itself; a refused one in a map (its name there is decided). */
function createMany(context: RequestContext): Reply {
  const { tags } = bodyOf(context);
  const made: Json[] = [];
  const errors: Json[] = [];
  for (const body of (Array.isArray(tags) ? tags : []).filter(isObject)) {
    try {
      made.push(show(context.account.tags.save(createTag(body, context)), context));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      errors.push({ tag: { [String(body.key ?? "")]: body }, responseCode: error.status, message: error.message });
    }
  }
  return { status: 207, body: { tags: made, errors, _links: selfOf(context, context.path) } };
}

function assignOne(context: RequestContext): Reply {
  const tag = findTag(context, param(context, "id"));
  assign(context, tag, pairsIn(bodyOf(context)));
  const body = { tagId: tag.id, assignments: tag.assignments, _links: selfOf(context, `/v7/tags/${tag.id}`) };
  return { status: 207, body };
}

function unassignOne(context: RequestContext): Reply {
  unassign(findTag(context, param(context, "id")), pairsIn(bodyOf(context)));
  return noContent();
}

function assignMany(context: RequestContext): Reply {
  const tags = inBulk(context, (tag, pairs) => assign(context, tag, pairs));
  return { status: 207, body: { tags, _links: selfOf(context, context.path) } };
}

function unassignMany(context: RequestContext): Reply {
  return { status: 207, body: { tags: inBulk(context, unassign), _links: selfOf(context, context.path) } };
}

export const tagRoutes: Route[] = [
  { method: "POST", path: "/tags/bulk", service, handle: createMany },
  { method: "POST", path: "/tags/assign", service, handle: assignMany },
  { method: "POST", path: "/tags/unassign", service, handle: unassignMany },
  ...crud<RequestContext, Tag>({
    path: "/tags",
    service,
    store: ({ account }) => account.tags,
    write: (context, before) =>
      before === undefined ? createTag(bodyOf(context), context) : replaceTag(before, bodyOf(context), context),
    show,
    list,
    guard: refuseBuiltIn,
  }),
  { method: "POST", path: "/tags/:id/assign", service, handle: assignOne },
  { method: "POST", path: "/tags/:id/unassign", service, handle: unassignOne },
];
