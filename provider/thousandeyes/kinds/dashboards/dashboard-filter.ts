import type { Input } from "@pulumi/pulumi";
import { collection } from "../../../core/collection";
import { nonEmpty, required } from "../../../core/field";
import { object, set, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { isJsonObject, type Json, type JsonObject } from "../../../core/json";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { name } from "../values";

/** One property of a data source, and what widgets show of it. */
export interface DashboardFilterProperty {
  /** The property, as the API calls it: `TEST` for example. */
  filterId: Input<string>;
  /** Ids or words, the whole set. */
  values: Input<Input<string>[]>;
  /**
   * Metrics it applies to, the whole set.
   * @defaultValue all
   */
  metricIds?: Input<Input<string>[]>;
}

/** What widgets show of one data source. */
export interface DashboardFilterSource {
  /** The data source, as the API calls it: `CLOUD_AND_ENTERPRISE_AGENTS` for example. */
  dataSourceId: Input<string>;
  /** Its properties, the whole set. */
  filters: Input<Input<DashboardFilterProperty>[]>;
}

/** A saved filter for dashboards, the tests, agents and other objects that their widgets show: `globalFilterId` of a `Dashboard`. */
export interface DashboardFilterArgs extends AdoptableArgs {
  /**
   * Name. We refuse a name that exists in the account group.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /**
   * Free text.
   * @defaultValue ""
   */
  description?: Input<string>;
  /** What it applies to, by data source, the whole set (R165). */
  context: Input<Input<DashboardFilterSource>[]>;
}

/** The outputs of a dashboard filter. */
export interface DashboardFilterOutputs extends ScopedOutputs {
  /** The same as `id`. */
  dashboardFilterId: string;
}

const property = object<Plain<DashboardFilterProperty>>({
  filterId: required(text()),
  values: required(set(text())),
  metricIds: set(text()),
});

const source = object<Plain<DashboardFilterSource>>({
  dataSourceId: required(text()),
  filters: required(set(property)),
});

const fields = { name: nonEmpty(name()), description: text(), context: required(set(source)) };

const where = { path: "/dashboards/filters", listKey: "dashboardFilters", idKey: "id" };

/** R165: a request has the metrics, even if there are none. */
const withMetrics = (source: Json): Json =>
  isJsonObject(source) && Array.isArray(source.filters)
    ? { ...source, filters: source.filters.map((one) => ({ metricIds: [], ...(one as JsonObject) })) }
    : source;

export const dashboardFilter = defineKind<DashboardFilterArgs, DashboardFilterOutputs>()({
  kind: "DashboardFilter",
  idOutput: "dashboardFilterId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: uniqueNameIn({ ...where, key: "name", what: "a dashboard filter" }),
  operations: collection({
    ...where,
    fields,
    update: "PUT replaces", // R165: all but the description, which is sent empty to clear it
    readOnly: ["aid", "createdBy", "createdDate", "modifiedBy", "modifiedDate"],
    toRequest: (body) => ({ ...body, context: ((body.context ?? []) as Json[]).map(withMetrics) }),
  }),
});
