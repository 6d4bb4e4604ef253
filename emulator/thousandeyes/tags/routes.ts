import { type Answer, type Asked, bodyOf, gone, isObject, type Json, ok, param, type Route } from "../wire/context";
import { expansions } from "../wire/expand";
import { selfOf } from "../wire/links";
import { Refusal } from "../wire/refusals";
import { assign, findTag, inBulk, pairsIn, unassign } from "./assign";
import type { Tag } from "./tag";
import { createTag, replaceTag } from "./write";

const service = "tags";

/** R137: assignments come only when they are asked for. */
function plain(tag: Tag, asked: Asked): Json {
  const { assignments, ...rest } = tag;
  return expansions(asked).has("assignments") || !asked.world.on("R137") ? { ...rest, assignments } : rest;
}

const show = (tag: Tag, asked: Asked): Json => ({ ...plain(tag, asked), _links: selfOf(asked, `/v7/tags/${tag.id}`) });

/** R138: own tags first, then the built-in ones; items have no links, and the list's own link has no query. */
function list(asked: Asked): Answer {
  const all = [...asked.account.tags.values()];
  const tags = [...all.filter((tag) => !tag.builtIn), ...all.filter((tag) => tag.builtIn)];
  return ok({ tags: tags.map((tag) => plain(tag, asked)), _links: selfOf(asked, "/v7/tags") });
}

/** R004: the tags service sends no Location. */
const create = (asked: Asked): Answer => ({ status: 201, body: show(createTag(asked, bodyOf(asked)), asked) });

const own = (asked: Asked): Tag => findTag(asked, param(asked, "id"));

function writable(asked: Asked): Tag {
  const tag = own(asked);
  if (!tag.builtIn) return tag;
  // Nobody recorded this: decided.
  throw new Refusal(
    403,
    "Please ensure you are using the correct authentication token, and you have the correct role",
    "Built-in tags cannot be changed",
  );
}

function remove(asked: Asked): Answer {
  asked.account.tags.delete(writable(asked).id);
  return gone();
}

/** R137: the answer of a bulk create tells of each tag by itself. */
function createMany(asked: Asked): Answer {
  const { tags } = bodyOf(asked);
  const made: Json[] = [];
  const errors: Json[] = [];
  for (const body of (Array.isArray(tags) ? tags : []).filter(isObject)) {
    try {
      made.push(show(createTag(asked, body), asked));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      errors.push({ tag: body, responseCode: error.status, message: error.message });
    }
  }
  return { status: 207, body: { tags: made, errors, _links: selfOf(asked, asked.path) } };
}

function assignOne(asked: Asked): Answer {
  const tag = own(asked);
  assign(asked, tag, pairsIn(bodyOf(asked)));
  const body = { tagId: tag.id, assignments: tag.assignments, _links: selfOf(asked, `/v7/tags/${tag.id}`) };
  return { status: 207, body };
}

function unassignOne(asked: Asked): Answer {
  unassign(own(asked), pairsIn(bodyOf(asked)));
  return gone();
}

function assignMany(asked: Asked): Answer {
  const tags = inBulk(asked, (tag, pairs) => assign(asked, tag, pairs));
  return { status: 207, body: { tags, _links: selfOf(asked, asked.path) } };
}

function unassignMany(asked: Asked): Answer {
  return { status: 207, body: { tags: inBulk(asked, unassign), _links: selfOf(asked, asked.path) } };
}

export const tagRoutes: Route[] = [
  { method: "GET", path: "/tags", service, handle: list },
  { method: "POST", path: "/tags", service, handle: create },
  { method: "POST", path: "/tags/bulk", service, handle: createMany },
  { method: "POST", path: "/tags/assign", service, handle: assignMany },
  { method: "POST", path: "/tags/unassign", service, handle: unassignMany },
  { method: "GET", path: "/tags/:id", service, handle: (asked) => ok(show(own(asked), asked)) },
  {
    method: "PUT",
    path: "/tags/:id",
    service,
    handle: (asked) => ok(show(replaceTag(asked, writable(asked), bodyOf(asked)), asked)),
  },
  { method: "DELETE", path: "/tags/:id", service, handle: remove },
  { method: "POST", path: "/tags/:id/assign", service, handle: assignOne },
  { method: "POST", path: "/tags/:id/unassign", service, handle: unassignOne },
];
