import type { Input } from "@pulumi/pulumi";
import type { Api } from "../../../core/api";
import { getObject, getOrThrow } from "../../../core/collection";
import { defaults, providerOnly, replaceOnChange, required } from "../../../core/field";
import { boolean, idOf, set } from "../../../core/fields";
import type { JsonObject } from "../../../core/json";
import { lazily, z } from "../../../core/schema";
import { sentence } from "../../../core/sentence";
import { defineKind, type ScopedArgs, type ScopedOutputs } from "../define-kind";
import { name } from "../values";
import { adopted, agentPath, findAgent, isStillReferenced, resolveAgent } from "./find-agent";

/**
 * An Enterprise cluster and its members. Members are identified by name: an agent loses its id when it joins a cluster,
 * and gets a new one when it leaves (R203). On destroy the cluster stays as it is unless `dissolveOnDestroy`.
 */
export interface AgentClusterArgs extends ScopedArgs {
  /**
   * The cluster, or the Enterprise agent to make one of: its id (digits) or exact name. Changing it replaces it.
   * @example "berlin-cluster"
   */
  cluster: Input<string>;
  /**
   * Names of all members, the whole set, with the agent the cluster was made of. At least one.
   * @example ["berlin-1", "berlin-2"]
   */
  members: Input<Input<string>[]>;
  /**
   * Whether `pulumi destroy` turns the members into agents again; not while another resource of the program, also an
   * `EnterpriseAgent`, manages the cluster. Take it away before `--target` or a move to another provider.
   * @defaultValue false
   */
  dissolveOnDestroy?: Input<boolean>;
}

/** The outputs of a cluster. */
export interface AgentClusterOutputs extends ScopedOutputs {
  /** The same as `id`. */
  agentId: string;
  /** Name of the cluster. */
  agentName: string;
}

const fields = {
  cluster: providerOnly(replaceOnChange(required(name()))),
  members: required(set(idOf(name(), "name"))),
  dissolveOnDestroy: providerOnly(defaults(boolean(), false)),
};

const EXPAND_MEMBERS = { expand: ["cluster-member"] };

export const agentCluster = defineKind<AgentClusterArgs, AgentClusterOutputs>()({
  kind: "AgentCluster",
  idOutput: "agentId",
  computed: ["agentName"],
  fields,
  crossChecks: [],
  operations: {
    async create(api, news) {
      const id = await resolveAgent(api, String(news.cluster), "cluster");
      return { id, answer: await takeIn(api, id, news.members as string[]) };
    },
    // The cluster exists now: a later failure must not remove it from the state.
    afterCreate: (api, id, news) => letGo(api, id, news.members as string[]),
    read: (api, id) =>
      getObject(api, agentPath(id), "agentId", EXPAND_MEMBERS).then((answer) => answer && withMembers(answer)),
    /**
     * Adds missing members first, then removes the others: a cluster without members would be dissolved in between
     * (R203).
     */
    async update(api, id, { news }) {
      await takeIn(api, id, news.members as string[]);
      return letGo(api, id, news.members as string[]);
    },
    async delete(api, id, state, claims) {
      const cluster = { id, spelled: state.cluster };
      const isLeft = !state.dissolveOnDestroy || (await isStillReferenced(api, cluster, claims));
      const now = isLeft ? [] : members(await getObject(api, agentPath(id), "agentId", EXPAND_MEMBERS));
      if (now.length) await unassign(api, id, now);
    },
    owns: ({ cluster: agent }, id) => adopted({ agent, id }),
    takesOver: true,
  },
});

/** The members in an answer: a member without an id cannot be removed. */
function members(answer: JsonObject | undefined): JsonObject[] {
  const { data, error } = memberList().safeParse(answer?.clusterMembers ?? []);
  if (error)
    throw new Error(sentence`${agentPath(String(answer?.agentId))}: the answer holds no list of cluster members.`);
  return data;
}

const memberList = lazily(() => z().array(z().object({ name: z().string(), memberId: idText() })));
const idText = () => z().union([z().string().min(1), z().number()]);

const withMembers = (answer: JsonObject): JsonObject => ({ ...answer, members: members(answer) });
const unassign = (api: Api, id: string, gone: JsonObject[]) =>
  api.post(`${agentPath(id)}/cluster/unassign`, { members: gone.map(({ memberId }) => String(memberId)) });

const read = (api: Api, id: string) => getOrThrow(api, agentPath(id), "agentId", EXPAND_MEMBERS);

/** Returns the cluster with its members after the change. */
async function takeIn(api: Api, id: string, names: string[]): Promise<JsonObject> {
  const before = await read(api, id);
  const isCluster = before.agentType === "enterprise-cluster";
  const current = isCluster ? members(before).map(({ name }) => name) : [before.agentName];
  const missing = names.filter((name) => !current.includes(name));
  if (missing.length || !isCluster) {
    const joining = [];
    for (const name of missing) joining.push(String((await findAgent(api, name, "members")).agentId));
    // The API needs a body even if no other agent joins (R203).
    await api.post(`${agentPath(id)}/cluster/assign`, { agents: joining });
  }
  return { ...before, members: [...current, ...missing].map((name) => ({ name }) as JsonObject) };
}

async function letGo(api: Api, id: string, names: string[]): Promise<JsonObject> {
  const leaving = members(await read(api, id)).filter(({ name }) => !names.includes(String(name)));
  if (leaving.length) await unassign(api, id, leaving);
  return withMembers(await read(api, id));
}
