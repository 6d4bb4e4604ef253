import type { Input } from "@pulumi/pulumi";
import type { Api } from "../../../core/api";
import { createOnly, required } from "../../../core/field";
import { object, oneOf, set } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { type Body, isBody, type Json } from "../../../core/json";
import { assignment } from "../assignment";
import { type AccountGroupArgs, type AccountGroupFacts, defineKind } from "../define-kind";
import { anyId, tagId } from "../values";
import { carries, WITH_ASSIGNMENTS } from "./tag";

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

const pair = object<Plain<TaggedObject>>({
  id: required(anyId()),
  type: required(oneOf("test", "v-agent", "endpoint-test", "dashboard", "connected-devices-test")),
});

const fields = { tagId: createOnly(required(tagId())), assignments: required(set(pair)) };

/** The API was seen to answer an empty list for a tag that tests do carry: for what seems lost, the test is asked. */
async function shown(api: Api, tag: string, tie: Json): Promise<boolean> {
  const { id, type } = tie as { id: string; type: string };
  if (type !== "test") return false;
  const test = (await api.lists.get("/tests", "tests")).find(({ testId }) => String(testId) === id);
  const answer = test && (await api.get(`/tests/${test.type}/${encodeURIComponent(id)}`, { expand: ["tag"] }));
  return Array.isArray(answer?.tags) && answer.tags.some((one) => isBody(one) && one.id === tag);
}

export const tagAssignment = defineKind<TagAssignmentArgs, AccountGroupFacts>()({
  kind: "TagAssignment",
  id: "tagId",
  facts: [],
  fields,
  rules: [],
  operations: assignment({
    one: "tagId",
    others: "assignments",
    path: "/tags",
    listKey: "tags",
    idKey: "id",
    query: WITH_ASSIGNMENTS,
    tiesKey: "assignments",
    ties: fields.assignments,
    name: (tag, tie) => carries(tag, tie as Body),
    shown,
    send: (api, path, what, assignments) => api.repeat(`${path}/${what}`, { assignments }),
  }),
});
