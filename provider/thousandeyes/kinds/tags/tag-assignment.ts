import type { Input } from "@pulumi/pulumi";
import type { Api } from "../../../core/api";
import { replaceOnChange, required } from "../../../core/field";
import { object, oneOf, set } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { isJsonObject, type Json, type JsonObject } from "../../../core/json";
import { assignment } from "../assignment";
import { defineKind, type ScopedArgs, type ScopedOutputs } from "../define-kind";
import { anyId, tagId } from "../values";
import { carries, EXPAND_ASSIGNMENTS } from "./tag";

/** An object that carries a tag. */
export interface TaggedObject {
  /** Id of the object. */
  id: Input<string>;
  /** Its type: `test`, `v-agent` (an agent), `endpoint-test`, `dashboard` or `connected-devices-test`. */
  type: Input<"test" | "v-agent" | "endpoint-test" | "dashboard" | "connected-devices-test">;
}

/** Puts one tag on objects. Owns the pairs it lists and no others (R137): other assignments of the tag stay. */
export interface TagAssignmentArgs extends ScopedArgs {
  /** Id of the tag. Changing it replaces the assignment. */
  tagId: Input<string>;
  /** The objects that carry the tag because of this resource. At least one. */
  assignments: Input<Input<TaggedObject>[]>;
}

const pair = object<Plain<TaggedObject>>({
  id: required(anyId()),
  type: required(oneOf("test", "v-agent", "endpoint-test", "dashboard", "connected-devices-test")),
});

const fields = { tagId: replaceOnChange(required(tagId())), assignments: required(set(pair)) };

/**
 * The API was seen to return an empty list for a tag that tests do carry, so the test itself is read if a link seems
 * lost.
 */
async function visibleOnMember(api: Api, tag: string, tie: Json): Promise<boolean> {
  const { id, type } = tie as { id: string; type: string };
  if (type !== "test") return false;
  const test = (await api.lists.get("/tests", "tests")).find(({ testId }) => String(testId) === id);
  const answer = test && (await api.get(`/tests/${test.type}/${encodeURIComponent(id)}`, { expand: ["tag"] }));
  return Array.isArray(answer?.tags) && answer.tags.some((one) => isJsonObject(one) && one.id === tag);
}

export const tagAssignment = defineKind<TagAssignmentArgs, ScopedOutputs>()({
  kind: "TagAssignment",
  idOutput: "tagId",
  computed: [],
  fields,
  crossChecks: [],
  operations: assignment({
    ownerKey: "tagId",
    membersKey: "assignments",
    path: "/tags",
    listKey: "tags",
    idKey: "id",
    query: EXPAND_ASSIGNMENTS,
    answerKey: "assignments",
    memberField: fields.assignments,
    name: (tag, tie) => carries(tag, tie as JsonObject),
    visibleOnMember,
    send: (api, path, what, assignments) => api.postIdempotent(`${path}/${what}`, { assignments }),
  }),
});
