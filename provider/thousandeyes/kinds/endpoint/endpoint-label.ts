import type { Input } from "@pulumi/pulumi";
import { collection } from "../../../core/collection";
import { defaults, nonEmpty, required } from "../../../core/field";
import { object, oneOf, set, text } from "../../../core/fields";
import type { Plain } from "../../../core/input";
import { type AdoptableArgs, defineKind, type ScopedOutputs } from "../define-kind";
import { uniqueNameIn } from "../names";
import { color, name } from "../values";

const KEYS = [
  "agent-id",
  "public-network",
  "local-network",
  "connection",
  "gateway",
  "platform",
  "agent-type",
  "vpn-vendor",
  "vpn-gateway-address",
  "vpn-client-network",
  "vpn-client-address",
  "ip-address-family",
  "ssid",
  "bssid",
  "hostname",
  "username",
  "asn",
] as const;

/** Which endpoint agents get a label. */
export interface EndpointLabelFilter {
  /** Property to compare: `platform`, `hostname`, `public-network`, `ssid`, ... */
  key: Input<(typeof KEYS)[number]>;
  /** Values, the whole set. */
  values: Input<Input<string>[]>;
  /** `in` or `not-in`. */
  mode: Input<"in" | "not-in">;
}

/**
 * A label that endpoint agents get by filters. ThousandEyes is replacing labels by dynamic tags: prefer `Tag` (R143).
 */
export interface EndpointLabelArgs extends AdoptableArgs {
  /**
   * Name. We refuse a name that exists in the account group.
   * @defaultValue the Pulumi name
   */
  name?: Input<string>;
  /**
   * Colour, `#RRGGBB`.
   * @defaultValue "#d9d9d9"
   * @example "#1b9e77"
   */
  color?: Input<string>;
  /** Whether all filters (`and`) or any (`or`) must match (R141). */
  matchType: Input<"and" | "or">;
  /** The filters, the whole set, at least one (R141). */
  filters: Input<Input<EndpointLabelFilter>[]>;
}

/** The outputs of a label. */
export interface EndpointLabelOutputs extends ScopedOutputs {
  /** The same as `id`. */
  labelId: string;
}

const filter = object<Plain<EndpointLabelFilter>>({
  key: required(oneOf(...KEYS)),
  values: required(set(text())),
  mode: required(oneOf("in", "not-in")),
});

const fields = {
  name: nonEmpty(name()),
  color: defaults(color(), "#d9d9d9"),
  matchType: required(oneOf("and", "or")),
  filters: required(set(filter)),
};

const where = { path: "/endpoint/labels", listKey: "labels", idKey: "id" };

export const endpointLabel = defineKind<EndpointLabelArgs, EndpointLabelOutputs>()({
  kind: "EndpointLabel",
  idOutput: "labelId",
  nameInput: "name",
  computed: [],
  fields,
  crossChecks: [],
  uniqueName: uniqueNameIn({ ...where, key: "name", what: "an endpoint label" }),
  // R140: PATCH merges. R142: answers have the filters only with `expand`.
  operations: collection({ ...where, fields, query: { expand: ["filters"] }, update: "PATCH" }),
});
