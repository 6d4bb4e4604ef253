import type { Input } from "@pulumi/pulumi";
import type { Api } from "../../../core/api";
import { crossCheck, type Operations } from "../../../core/define";
import { defaults, replaceOnChange, required } from "../../../core/field";
import { oneOf, set } from "../../../core/fields";
import { inTurn } from "../../../core/in-turn";
import type { Json, JsonObject } from "../../../core/json";
import { sentence } from "../../../core/sentence";
import { hasUnknown } from "../../../core/unknown";
import { defineKind, type ScopedArgs, type ScopedOutputs } from "../define-kind";
import { integrationId } from "../values";
import { confirmDisabledObjects, confirmed } from "./confirm";

/**
 * Which operations a connector serves: the whole list (R213). An operation has one connector at most. Destroy takes away
 * what this resource lists, and nothing else. Two resources for one connector, or for one operation, are refused.
 */
export interface ConnectorOperationsArgs extends ScopedArgs {
  /** Id of the connector. Changing it replaces the assignment. */
  connectorId: Input<string>;
  /**
   * Type of the connector: `generic`, `panorama` or `conjur`. Changing it replaces the assignment.
   * @defaultValue "generic"
   */
  connectorType?: Input<"generic" | "panorama" | "conjur">;
  /**
   * Ids of the operations, the whole set, at least one. We refuse to take over a connector that serves others, too:
   * their assignment would be lost.
   */
  operationIds: Input<Input<string>[]>;
  /**
   * For Conjur connectors: whether tests that use an operation which is taken away may be disabled. The API refuses to
   * take it away otherwise (R212).
   * @defaultValue false
   */
  confirmDisabledObjects?: Input<boolean>;
}

const fields = {
  connectorId: replaceOnChange(required(integrationId())),
  connectorType: replaceOnChange(defaults(oneOf("generic", "panorama", "conjur"), "generic")),
  operationIds: required(set(integrationId())),
  confirmDisabledObjects: confirmDisabledObjects(),
};

const typeOf = ({ connectorType }: JsonObject): string => String(connectorType ?? "generic");
const at = (id: string, values: JsonObject) => `/connectors/${typeOf(values)}/${encodeURIComponent(id)}/operations`;
const idsIn = ({ operationIds }: JsonObject): Json[] => (Array.isArray(operationIds) ? operationIds : []);
const thing = (id: unknown) => `the operations of connector ${id}`;

/** An answer in the shape of inputs. */
const fromResponse = (id: string, values: JsonObject, { items }: JsonObject): JsonObject => ({
  connectorId: id,
  connectorType: typeOf(values),
  operationIds: fields.operationIds.read(items ?? []),
});

async function read(api: Api, id: string, values: JsonObject): Promise<JsonObject | undefined> {
  const answer = await api.get(at(id, values));
  return answer && fromResponse(id, values, answer);
}

/** R213: the request is the bare list. */
async function put(api: Api, id: string, values: JsonObject, all: Json[]): Promise<JsonObject> {
  const send = (query?: { confirmDisabledObjects: string }) => api.put(at(id, values), all, query);
  const answer = typeOf(values) === "conjur" ? await confirmed(values, send) : await send();
  return answer.items ? fromResponse(id, values, answer) : ((await read(api, id, values)) ?? {});
}

const operations: Operations = {
  owns: (values) => [thing(values.connectorId)],
  ownsAlone: (values) => [
    ...(hasUnknown(values.connectorId) ? [] : [["connectorId", thing(values.connectorId)] as const]),
    ...idsIn(values).flatMap((id) => (hasUnknown(id) ? [] : [["operationIds", `operation ${id}`] as const])),
  ],
  async create(api, news) {
    const id = String(news.connectorId);
    return inTurn(at(id, news), async () => {
      const others = idsIn((await read(api, id, news)) ?? {}).filter((one) => !idsIn(news).includes(one));
      if (others.length > 0) throw new Error(servesOthers(id, others));
      return { id, answer: await put(api, id, news, idsIn(news)) };
    });
  },
  read,
  update: (api, id, { news }) => inTurn(at(id, news), () => put(api, id, news, idsIn(news))),
  delete: (api, id, state, claims) =>
    inTurn(at(id, state), async () => {
      if (claims.isClaimed(thing(id))) return;
      const now = await read(api, id, state);
      if (!now) return;
      claims.take([thing(id)]);
      const kept = idsIn(now).filter((one) => !idsIn(state).includes(one));
      if (kept.length < idsIn(now).length) await put(api, id, state, kept);
    }),
};

const servesOthers = (id: string, others: Json[]) =>
  sentence`operationIds: connector ${id} serves other operations already: ${others.join(", ")}. This list would be the whole ` +
  sentence`one, and take them away. Nothing was changed. List them too, or take them away by hand first.`;

export const connectorOperations = defineKind<ConnectorOperationsArgs, ScopedOutputs>()({
  kind: "ConnectorOperations",
  idOutput: "connectorId",
  computed: [],
  fields,
  crossChecks: [
    crossCheck(
      "R212",
      ["confirmDisabledObjects", "connectorType"],
      ({ confirmDisabledObjects: given, connectorType }) =>
        given !== undefined && typeOf({ connectorType: connectorType ?? null }) !== "conjur"
          ? 'has no effect but for connectorType "conjur". Remove it.'
          : undefined,
    ),
  ],
  operations,
});
