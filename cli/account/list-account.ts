import type { Api, Failure } from "../../provider/core/api";
import { type BulkRead, itemsIn } from "../../provider/core/bulk-read";
import type { Definition } from "../../provider/core/define";
import type { JsonObject } from "../../provider/core/json";
import { isOwnUser } from "../../provider/thousandeyes/kinds/admin/own-user";
import { registry } from "../../provider/thousandeyes/registry";
import { connectorOperations } from "./connector-operations";

/** An object as the list of its kind shows it. */
export interface Listed {
  readonly definition: Definition;
  readonly id: string;
  /** Its name in the account; the id if it has none. */
  readonly name: string;
  readonly item: JsonObject;
  /** Why it is not imported. Empty: there is nothing to say, because another kind has it or says it. */
  readonly why?: string | undefined;
}

/**
 * Tests list their agents themselves: an assignment would be a second owner of the same links. Policies are no objects:
 * every account group has them, and a program that declares them takes them over without an import.
 */
export const NOT_IMPORTED: readonly string[] = [
  ...["AgentTestAssignment", "AwsIntegrationPolicy", "AzureIntegrationPolicy"],
];

type Reason = (item: JsonObject, api: Api) => string | undefined | Promise<string | undefined>;

/** Why an item is not the customer's own to manage, where a kind has a reason of its own. */
const REASONS: Readonly<Record<string, Reason>> = {
  Tag: ({ builtIn }) => (builtIn ? "built in (R138)" : undefined),
  TagAssignment: ({ builtIn, assignments }) =>
    !builtIn && Array.isArray(assignments) && assignments.length > 0 ? undefined : "",
  AlertRule: ({ isDefault }) => (isDefault ? "default rule of the account" : undefined),
  AccountGroup: ({ isCurrentAccountGroup: isCurrent }) =>
    isCurrent ? "the current account group, which is not deleted (R190)" : undefined,
  Dashboard: ({ isBuiltIn }) => (isBuiltIn ? "built in (R164)" : undefined),
  DashboardSchedule: async ({ dashboardId }, api) =>
    (await api.get(`/dashboards/${String(dashboardId)}`))?.schedule === undefined ? "" : undefined,
  DashboardSnapshot: ({ isScheduled }) => (isScheduled ? "taken by the schedule of its dashboard (R231)" : undefined),
  Role: ({ isBuiltin }) => (isBuiltin ? "built in (R170)" : undefined),
  User: async ({ uid }, api) =>
    (await isOwnUser(api, String(uid))) ? "the user whose token is used: a destroy would lock it out" : undefined,
  Template: ({ isBuiltIn }) => (isBuiltIn ? "built in (R215)" : undefined),
  EmulatedDevice: () => "an emulated device, of which nobody can tell whether ThousandEyes made it (R216)",
  ConnectorOperations: ({ operationIds }) => (Array.isArray(operationIds) && operationIds.length > 0 ? undefined : ""),
  EnterpriseAgent: ({ agentType }) => (agentType === "enterprise" ? undefined : ""),
  AgentCluster: ({ agentType }) => (agentType === "enterprise-cluster" ? undefined : ""),
  EndpointAgent: () => "comes and goes with its machine; a program that names it manages it",
};

/** The list of clusters, which their kind does not read from. */
const AGENTS: BulkRead = {
  path: "/agents",
  listKey: "agents",
  idKey: "agentId",
  query: { expand: ["cluster-member"] },
};
/** The lists of kinds that do not read from one: generic connectors stand for all types of them in messages. */
const OTHERS: Readonly<Record<string, BulkRead>> = {
  ConnectorOperations: { path: "/connectors/generic", listKey: "items", idKey: "id", fromItem: (item) => item },
  EndpointAgent: { path: "/endpoint/agents", listKey: "agents", idKey: "id" },
};

/** What no single list shows, read with all that it has. */
const GATHERED: Readonly<Record<string, (api: Api) => Promise<JsonObject[]>>> = {
  ConnectorOperations: connectorOperations,
};

export const listOf = ({ kind, operations }: Definition): BulkRead => operations.bulkRead ?? OTHERS[kind] ?? AGENTS;

/** What the lists show. `refused`: the kinds whose lists the token may not read. */
export interface Lists {
  readonly listed: readonly Listed[];
  readonly refused: readonly { kind: string; error: Failure }[];
}

/** All objects that the lists of these kinds show, each once. */
export const listAccount = (api: Api, kinds: ReadonlySet<string>): Promise<Lists> =>
  listKinds(
    api,
    registry.filter(({ kind }) => kinds.has(kind) && !NOT_IMPORTED.includes(kind)),
  );

/** The same for kinds of any vendor. */
export async function listKinds(api: Api, wanted: readonly Definition[]): Promise<Lists> {
  const lists = wanted.map(async (definition) => {
    try {
      return { listed: await listKind(api, definition) };
    } catch (error) {
      if ((error as Failure).status !== 403) throw error;
      return { listed: [], refused: [{ kind: definition.kind, error: error as Failure }] };
    }
  });
  const all = await Promise.all(lists);
  return { listed: all.flatMap(({ listed }) => listed), refused: all.flatMap(({ refused = [] }) => refused) };
}

async function listKind(api: Api, definition: Definition): Promise<Listed[]> {
  const list = listOf(definition);
  const { path, listKey, idKey, query } = list;
  const gather = GATHERED[definition.kind];
  const items = gather ? await gather(api) : itemsIn(list)(await api.lists.get(path, listKey, query));
  const byId = new Map(items.map((item) => [idIn(item, idKey, path), item]));
  const shown = [...byId].map(async ([id, item]) => {
    const name = nameOf(definition, item) || id;
    return { definition, id, name, item, why: await whyNot(definition, item, api) };
  });
  return Promise.all(shown);
}

/** Without its id an object could not be read, and would be missing in silence. */
function idIn(item: JsonObject, idKey: string, path: string): string {
  const id = item[idKey] ?? "";
  if (id !== "") return String(id);
  throw new Error(`GET ${path}: an item of the answer lacks ${idKey}. Nothing was written. Run this again.`);
}

/** Two names of tags may differ in their values only. */
const nameOf = ({ nameInput }: Definition, item: JsonObject): string =>
  String(
    (nameInput && item[nameInput]) ??
      item.agentName ??
      item.email ??
      item.name ??
      item.title ??
      [item.key, item.value].filter(Boolean).join(":"),
  );

async function whyNot({ kind }: Definition, item: JsonObject, api: Api): Promise<string | undefined> {
  if (item.savedEvent) return "saved event (R226)";
  if (item.liveShare) return "shared in from another account group (R070)";
  return REASONS[kind]?.(item, api);
}
