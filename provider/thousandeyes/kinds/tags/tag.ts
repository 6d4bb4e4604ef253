import type { Input } from "@pulumi/pulumi";
import { collection } from "../../../core/collection";
import { crossCheck } from "../../../core/define";
import { defaults, replaceOnChange, required } from "../../../core/field";
import { lines, object, oneOf, set, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import type { Json, JsonObject } from "../../../core/json";
import { sentence } from "../../../core/sentence";
import { isUnknown } from "../../../core/unknown";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { color, name } from "../values";

/** Which endpoint agents get a dynamic tag. */
export interface TagFilter {
  /** Property to compare: with scope `default` one like `platform`, with `custom` a metadata key of yours. */
  key: Input<string>;
  /** Values, the whole set. */
  values: Input<Input<string>[]>;
  /** `in` or `not-in`. */
  mode: Input<"in" | "not-in">;
  /**
   * `default` or `custom`.
   * @defaultValue "default"
   */
  scope?: Input<"default" | "custom">;
}

/** A key and a value that can be put on tests, agents, dashboards. ThousandEyes used to call them labels. */
export interface TagArgs extends AdoptableArgs {
  /**
   * Key, unique together with `value` and `objectType` (R133).
   * @example "team"
   */
  key: Input<string>;
  /**
   * Value, unique together with `key` and `objectType` (R133).
   * @example "network"
   */
  value: Input<string>;
  /**
   * What the tag can be put on: `test`, `dashboard`, `endpoint-test`, `v-agent` (agents), `connected-devices-test` or
   * `endpoint-agent`. Changing it replaces the tag (R134).
   */
  objectType: Input<"test" | "dashboard" | "endpoint-test" | "v-agent" | "connected-devices-test" | "endpoint-agent">;
  /**
   * Who may use the tag: `all`, the only value that users may set (R135).
   * @defaultValue "all"
   */
  accessType?: Input<"all" | "partner" | "system">;
  /**
   * Colour, `#RRGGBB`.
   * @defaultValue "#a7eb10"
   * @example "#1b9e77"
   */
  color?: Input<string>;
  /**
   * Name of the icon.
   * @defaultValue "LABEL"
   */
  icon?: Input<string>;
  /**
   * Free text.
   * @defaultValue ""
   */
  description?: Input<string>;
  /**
   * `dynamic` for objectType `endpoint-agent`, `static` for all others (R131).
   * @defaultValue "static"
   */
  type?: Input<"static" | "dynamic">;
  /** For dynamic tags: whether all filters (`and`) or any (`or`) must match. It has no effect on static tags (R132). */
  matchType?: Input<"and" | "or">;
  /**
   * For dynamic tags: the filters, the whole set, at least one.
   * @defaultValue []
   */
  filters?: Input<Input<TagFilter>[]>;
}

/** The outputs of a tag. */
export interface TagOutputs extends ScopedOutputs {
  /** The same as `id`. */
  tagId: string;
  /** When it was created: ISO 8601, UTC. */
  createDate: string;
}

const filter = object<Plain<TagFilter>>({
  key: required(text()),
  values: required(set(text())),
  mode: required(oneOf("in", "not-in")),
  scope: defaults(oneOf("default", "custom"), "default"),
});

const fields = {
  key: required(name()),
  value: required(name()),
  objectType: replaceOnChange(
    required(oneOf("test", "dashboard", "endpoint-test", "v-agent", "connected-devices-test", "endpoint-agent")),
  ),
  accessType: defaults(oneOf("all", "partner", "system"), "all"),
  color: defaults(color(), "#a7eb10"),
  icon: defaults(text(), "LABEL"),
  description: lines(),
  type: defaults(oneOf("static", "dynamic"), "static"),
  matchType: oneOf("and", "or"),
  filters: set(filter),
};

const isDynamic = ({ objectType }: JsonObject) => objectType === "endpoint-agent";
const isEmpty = (filters: Json | undefined) => !Array.isArray(filters) || filters.length === 0;
const NEEDED = 'is missing: a tag for objectType "endpoint-agent" needs it.';

/** The list that tests and assignments use as well: one call for all three. */
export const EXPAND_ASSIGNMENTS = { expand: ["assignments"] };

/** The name of the link between a tag and an object, the same for both sides that may own it. */
export const carries = (tag: string, { id, type }: JsonObject) => `tag ${tag} on ${type} ${id}`;

const where = { path: "/tags", listKey: "tags", idKey: "id" };

export const tag = defineKind<TagArgs, TagOutputs>()({
  kind: "Tag",
  idOutput: "tagId",
  computed: ["createDate"],
  fields,
  crossChecks: [
    crossCheck("R135", ["accessType"], ({ accessType }) =>
      accessType === "partner" || accessType === "system"
        ? `"${accessType}" is not for users: the API refuses it. Remove it, or write "all".`
        : undefined,
    ),
    crossCheck("R131", ["type", "objectType"], (inputs) => {
      const wanted = isDynamic(inputs) ? "dynamic" : "static";
      return (inputs.type ?? "static") === wanted
        ? undefined
        : `must be "${wanted}" for objectType "${inputs.objectType}".`;
    }),
    crossCheck("R131", ["matchType", "objectType"], (inputs) =>
      isDynamic(inputs) && inputs.matchType === undefined ? NEEDED : undefined,
    ),
    crossCheck("R131", ["filters", "objectType"], (inputs) => {
      if (isDynamic(inputs)) return isEmpty(inputs.filters) ? NEEDED : undefined;
      return isEmpty(inputs.filters) ? undefined : "are for dynamic tags; static ones have none. Remove them.";
    }),
  ],
  /** R132: the API takes `matchType` on a static tag and drops it. */
  canonical({ matchType, ...others }: JsonObject) {
    const isDropped = matchType === undefined || !(isDynamic(others) || isUnknown(others.objectType));
    return isDropped ? others : { ...others, matchType };
  },
  uniqueName: {
    ...where,
    // The list has built-in tags too; no other tag clashes with them (R138).
    nameOf: ({ key, value, objectType, builtIn }) => (builtIn ? undefined : JSON.stringify([key, value, objectType])),
    idOf: ({ id }) => String(id),
    describe(name) {
      const [key, value, objectType] = JSON.parse(name) as string[];
      return `the tag ${key}=${value} for objectType "${objectType}"`;
    },
  },
  operations: collection({
    ...where,
    fields,
    update: "PUT replaces", // R136
    readOnly: ["aid", "assignments", "builtIn", "createDate", "legacyId", "modifiedDate"],
    // R130: the API requires the access type, although only one is allowed.
    toRequest: (body) => ({ accessType: "all", ...body }),
    bulkRead: { query: EXPAND_ASSIGNMENTS },
    adoption: {
      refuse: ({ builtIn }) =>
        builtIn
          ? sentence`is a built-in tag, which cannot be changed (R138). Remove \`adopt\` to create one of your own.`
          : undefined,
    },
  }),
});
