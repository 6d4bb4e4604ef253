import type { Api } from "../../core/api";
import { createOnly, required } from "../../core/field";
import { object, oneOf, set, text } from "../../core/fields";
import type { Input } from "../../core/input";
import { type Body, equal, type Json } from "../../core/json";
import { type AccountGroupArgs, defineKind } from "../define-kind";
import { tagId } from "../values";

/** An object that carries a tag. */
export interface TaggedObject {
  /** Id of the object. */
  id: Input<string>;
  /** What it is: `test`, `v-agent` (an agent), `endpoint-test`, `dashboard` or `connected-devices-test`. */
  type: Input<"test" | "v-agent" | "endpoint-test" | "dashboard" | "connected-devices-test">;
}

/** Puts one tag on objects. Owns the pairs it lists and no others (R137): other assignments of the tag stay. */
export interface TagAssignmentArgs extends AccountGroupArgs {
  /** Id of the tag. Changing it replaces the assignment. */
  tagId: Input<string>;
  /** The objects that carry the tag because of this resource. At least one. */
  assignments: Input<Input<TaggedObject>[]>;
}

const pair = object<{
  id: string;
  type: "test" | "v-agent" | "endpoint-test" | "dashboard" | "connected-devices-test";
}>({
  id: required(text()),
  type: required(oneOf("test", "v-agent", "endpoint-test", "dashboard", "connected-devices-test")),
});

const fields = { tagId: createOnly(required(tagId())), assignments: required(set(pair)) };

export const tagAssignment = defineKind<TagAssignmentArgs>()({
  kind: "TagAssignment",
  id: "tagId",
  facts: [],
  fields,
  rules: [],
  operations: {
    async create(api, wanted) {
      const id = String(wanted.tagId);
      await send(api, id, "assign", pairs(wanted));
      return { id, answer: await owned(api, id, pairs(wanted)) };
    },
    async read(api, id, state) {
      const now = await assigned(api, id);
      return now && { tagId: id, assignments: both(pairs(state), now) };
    },
    async update(api, id, { wanted, olds }) {
      await send(api, id, "assign", without(pairs(wanted), pairs(olds)));
      await send(api, id, "unassign", without(pairs(olds), pairs(wanted)));
      return owned(api, id, pairs(wanted));
    },
    async delete(api, id, state) {
      const now = await assigned(api, id);
      if (now) await send(api, id, "unassign", both(pairs(state), now));
    },
  },
});

const pairs = ({ assignments }: Body): Json[] => (assignments ?? []) as Json[];
const without = (all: Json[], others: Json[]) => all.filter((one) => !others.some((other) => equal(one, other)));
const both = (all: Json[], others: Json[]) => all.filter((one) => others.some((other) => equal(one, other)));

async function send(api: Api, id: string, what: "assign" | "unassign", assignments: Json[]): Promise<void> {
  if (assignments.length) await api.post(`/tags/${encodeURIComponent(id)}/${what}`, { assignments });
}

/** All pairs of the tag, canonical; undefined where the tag is gone. */
async function assigned(api: Api, id: string): Promise<Json[] | undefined> {
  const answer = await api.get(`/tags/${encodeURIComponent(id)}`, { expand: ["assignments"] });
  return answer && (fields.assignments.read(answer.assignments ?? []) as Json[]);
}

/** Of the pairs this resource lists, those that are there. The others of the tag are not its business. */
async function owned(api: Api, id: string, listed: Json[]): Promise<Body> {
  return { tagId: id, assignments: both(listed, (await assigned(api, id)) ?? []) };
}
